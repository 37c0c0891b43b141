package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.shell.Press;

/** What is needed now and then. Opens and closes like the account menu of the other screens. */
final class MoreMenu extends NativeDetails {
    private final Words words;
    private final Div sheet = Controls.styled(new Div(), "sheet");

    MoreMenu(Words words, PanelHost panels) {
        this.words = words;
        addClassName("k-menu");
        setSummary(new Icon("menu"), Controls.styled(new Span(words.t("menu")), "ck-sr"));
        item("assisted", panels::assisted);
        item("agenda", panels::agenda);
        item("wall", panels::wall);
        item("late", panels::late);
        item("sheet", panels::joinSheet);
        item("keys", panels::keys);
        item("home", panels::leave);
        item("close", panels::close);
        setContent(sheet);
    }

    private void item(String name, Runnable choose) {
        NativeButton item = new NativeButton(words.t("menu." + name));
        Press.on(item, () -> {
            setOpen(false);
            choose.run();
        });
        sheet.add(item);
    }
}

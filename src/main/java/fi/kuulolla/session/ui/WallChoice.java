package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.shell.Icon;
import java.util.List;
import java.util.function.Consumer;

/** What the wall shows: the browser's own list, which works with keys, touch and readers alike. */
final class WallChoice extends Span implements Part {
    private static final List<String> CHOICES =
            List.of("auto", "prompt", "notes", "themes", "result", "promises", "join");

    private final Element select = new Element("select");

    WallChoice(Words words, Consumer<String> choose) {
        addClassName("ck-select");
        select.setAttribute("aria-label", words.t("wall.label"));
        for (String choice : CHOICES) {
            Element option = new Element("option");
            option.setAttribute("value", choice);
            option.setText(words.t("wall." + choice));
            select.appendChild(option);
        }
        select.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                choose.accept(String.valueOf(change.getValue()));
            }
        });
        getElement().appendChild(new Icon("screen").getElement(), select, new Icon("more").getElement());
    }

    @Override
    public void show(Now now) {
        String shown = now.workshop().wallShows();
        // The value alone is lost when it reaches the browser before its options do.
        select.getChildren()
                .forEach(option -> mark(option, option.getAttribute("value").equals(shown)));
        select.setProperty("value", shown);
    }

    private static void mark(Element option, boolean selected) {
        if (selected) {
            option.setAttribute("selected", true);
        } else {
            option.removeAttribute("selected");
        }
    }
}

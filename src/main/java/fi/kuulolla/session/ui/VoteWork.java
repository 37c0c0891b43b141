package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import java.util.List;

/** An open vote: how many have voted and on what, never a dot of the result. */
final class VoteWork extends Div implements Work {
    private final Desk desk;
    private final Themes themes;
    private final PromptHead head;
    private final Span rules = Controls.styled(new Span(), "ck-meta");
    private final UnorderedList list = Controls.styled(new UnorderedList(), "ck-ballot");
    private final Warning nothing;
    private final Paragraph outside = Controls.meta("");
    private List<ThemeView> shown = List.of();

    VoteWork(Desk desk, PromptHead head, Themes themes) {
        this.desk = desk;
        this.themes = themes;
        this.head = head;
        Span number = Controls.styled(new Span(), "ck-num");
        number.getElement().appendChild(new Element("k-figure").setAttribute("of", "voted"));
        Span voted = Controls.styled(new Span(), "ck-strong");
        voted.getElement()
                .appendChild(new Element("k-figure")
                        .setAttribute("of", "voted")
                        .setAttribute("one", desk.words().t("vote.voted.one"))
                        .setAttribute("other", desk.words().t("vote.voted.other")));
        Span here = new Span();
        here.getElement()
                .appendChild(new Element("k-figure")
                        .setAttribute("of", "here")
                        .setAttribute("one", desk.words().t("here"))
                        .setAttribute("other", desk.words().t("here")));
        Div words =
                new Div(voted, new Paragraph(here), Controls.meta(desk.words().t("vote.hidden")));
        nothing = new Warning(desk.words().t("vote.nothing"));
        addClassName("ck-work");
        add(head, Controls.styled(new Div(number, words), "ck-cap"), rules, nothing, list, outside);
    }

    @Override
    public Component body() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(Now now) {
        head.show(now);
        now.stage().ifPresent(s -> rules.setText(desk.words().t("vote.rules", s.voteBudget(), s.voteCap())));
        List<ThemeView> fresh = themes.of(desk.workshop()).stream()
                .filter(t -> t.mergedInto() == null)
                .toList();
        nothing.setVisible(fresh.isEmpty());
        int left = fresh.isEmpty() ? 0 : themes.outside(desk.staff(), desk.workshop());
        outside.setVisible(left > 0);
        outside.setText(desk.words().n("themes.outside", left));
        if (!fresh.equals(shown)) {
            shown = fresh;
            list.removeAll();
            fresh.forEach(theme -> list.add(new ListItem(
                    new H3(theme.name()), Controls.meta(desk.words().n("notes.of", theme.notes())))));
        }
    }
}

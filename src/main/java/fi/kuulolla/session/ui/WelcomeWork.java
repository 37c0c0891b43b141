package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.workshop.WorkshopNavigation;
import java.util.Map;

/** Before the doors open and while people check in: how to join, and who is here already. */
final class WelcomeWork extends Div implements Work {
    private final Desk desk;
    private final Attendance attendance;
    private final PromptHead head;
    private final H2 before;
    private final SidesHere sides;
    private final Element board = new Element("k-board").setAttribute("live", true);
    private final Section said = new Section();
    private Map<Role, Integer> shown = Map.of();

    WelcomeWork(Desk desk, PromptHead head, JoinAddress address, Attendance attendance, PanelHost panels) {
        this.desk = desk;
        this.attendance = attendance;
        this.head = head;
        before = new H2(desk.words().t("before.title"));
        sides = new SidesHere(desk.words());
        Div early =
                Controls.styled(new Div(before, Controls.meta(desk.words().t("before.text"))), "ck-stack", "ck-early");
        Section here = new Section(Controls.styled(new H2(desk.words().t("sides.title")), "ck-h"), sides);
        here.addClassNames("ck-stack");
        Anchor wall = new Anchor("/" + WorkshopNavigation.wall(desk.workshop()));
        wall.add(new Icon("screen"), new Span(desk.words().t("wall.open.button")));
        wall.setTarget(AnchorTarget.BLANK);
        wall.setRouterIgnore(true);
        wall.addClassName("ck-btn");
        Div actions = Controls.styled(
                new Div(wall, Controls.button("file", desk.words().t("menu.sheet"), panels::joinSheet)), "ck-actions");
        addClassName("ck-work");
        said.addClassName("ck-stack");
        said.getElement()
                .appendChild(
                        new Element("k-figure")
                                .setAttribute("class", "ck-strong")
                                .setAttribute("of", "notes")
                                .setAttribute("unless-zero", true)
                                .setAttribute("one", desk.words().t("board.one"))
                                .setAttribute("other", desk.words().t("board.other")),
                        board);
        add(
                early,
                head,
                Controls.styled(
                        new Div(
                                new Joining(desk.words(), address),
                                Controls.styled(new Div(here, actions), "ck-stack", "ck-here")),
                        "ck-two"),
                said);
        sides.show(shown);
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
        head.setVisible(now.running());
        before.getParent().ifPresent(p -> p.setVisible(!now.running()));
        head.show(now);
        said.setVisible(now.takesNotes());
        now.stage().ifPresent(stage -> board.setAttribute("stage", stage.id().toString()));
        Map<Role, Integer> people = attendance.counts(desk.workshop());
        if (!people.equals(shown)) {
            shown = people;
            sides.show(people);
        }
    }
}

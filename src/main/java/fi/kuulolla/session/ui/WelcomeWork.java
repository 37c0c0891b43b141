package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.shared.Role;
import java.util.Map;

/** Before the doors open and while people check in: how to join, and who is here already. */
final class WelcomeWork extends Div implements Work {
    private final Desk desk;
    private final Attendance attendance;
    private final PromptHead head;
    private final H2 before;
    private final SidesHere sides;
    private Map<Role, Integer> shown = Map.of();

    WelcomeWork(Desk desk, PromptHead head, JoinAddress address, Attendance attendance) {
        this.desk = desk;
        this.attendance = attendance;
        this.head = head;
        before = new H2(desk.words().t("before.title"));
        sides = new SidesHere(desk.words());
        Div early =
                Controls.styled(new Div(before, Controls.meta(desk.words().t("before.text"))), "ck-prompt", "ck-stack");
        Section here = new Section(Controls.styled(new H2(desk.words().t("sides.title")), "ck-h"), sides);
        here.addClassName("ck-stack");
        addClassName("ck-work");
        add(early, head, new Joining(desk.words(), address), here);
        sides.show(shown);
    }

    @Override
    public Component body() {
        return this;
    }

    @Override
    public void show(Now now) {
        head.setVisible(now.running());
        before.getParent().ifPresent(p -> p.setVisible(!now.running()));
        head.show(now);
        Map<Role, Integer> people = attendance.counts(desk.workshop());
        if (!people.equals(shown)) {
            shown = people;
            sides.show(people);
        }
    }
}

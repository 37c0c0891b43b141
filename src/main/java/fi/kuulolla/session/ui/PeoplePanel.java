package fi.kuulolla.session.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.kuulolla.people.Heads;
import fi.kuulolla.people.ParticipantState;
import fi.kuulolla.people.ParticipantView;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.Running;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who is here: at the door, inside, and in the room without a device. Pseudonyms and roles, never what they wrote. */
final class PeoplePanel extends Div implements Part {
    private final Desk desk;
    private final Participants participants;
    private final Heads heads;
    private final Checkbox locked = new Checkbox();
    private final Checkbox admission = new Checkbox();
    private final Section door;
    private final Keyed<ParticipantView, PersonRow> waiting;
    private final Keyed<ParticipantView, PersonRow> inside;
    private final H3 insideTitle = new H3();
    private final Paragraph nobody;
    private final Map<Role, Stepper> steppers = new EnumMap<>(Role.class);

    PeoplePanel(Desk desk, Participants participants, Heads heads, Running running) {
        this.desk = desk;
        this.participants = participants;
        this.heads = heads;
        Words words = desk.words();
        addClassNames("ck-stack", "ck-people");
        waiting =
                new Keyed<>(ParticipantView::id, p -> new PersonRow(words, this::admit, this::remove), PersonRow::show);
        inside = new Keyed<>(ParticipantView::id, p -> new PersonRow(words, null, this::remove), PersonRow::show);
        door = section(words.t("people.waiting"), waiting);
        nobody = Controls.meta(words.t("people.nobody"));
        Section list = new Section(insideTitle, nobody, inside);
        list.addClassName("ck-stack");
        add(door, rules(words, running), heads(words), list);
    }

    private Section rules(Words words, Running running) {
        locked.setLabel(words.t("people.lock"));
        locked.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.steering().attempt(() -> running.lock(desk.staff(), desk.workshop(), change.getValue()));
            }
        });
        admission.setLabel(words.t("people.admission"));
        admission.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.steering().attempt(() -> running.setAdmission(desk.staff(), desk.workshop(), change.getValue()));
            }
        });
        return section(words.t("people.door"), locked, admission);
    }

    private Section heads(Words words) {
        UnorderedList list = Controls.styled(new UnorderedList(), "ck-heads");
        for (Role role : Role.values()) {
            String name = words.role(role);
            Stepper stepper = new Stepper(
                    words.t("people.headsOf", name),
                    words.t("people.less", name),
                    words.t("people.more", name),
                    String::valueOf,
                    n -> desk.steering().attempt(() -> heads.set(desk.staff(), desk.workshop(), role, n)));
            steppers.put(role, stepper);
            list.add(new ListItem(new Span(name), stepper));
        }
        return section(words.t("people.heads"), Controls.meta(words.t("people.heads.why")), list);
    }

    private static Section section(String title, com.vaadin.flow.component.Component... content) {
        Section section = new Section(new H3(title));
        section.addClassName("ck-stack");
        section.add(content);
        return section;
    }

    private void admit(ParticipantView person) {
        desk.steering().attempt(() -> participants.admit(desk.staff(), person.id()));
    }

    private void remove(ParticipantView person) {
        boolean done = desk.steering().attempt(() -> participants.remove(desk.staff(), person.id()));
        if (done) {
            desk.toasts().undoable(desk.words().t("people.removed", person.name()), () -> admit(person));
        }
    }

    @Override
    public void show(Now now) {
        locked.setValue(now.workshop().locked());
        admission.setValue(now.workshop().admission());
        List<ParticipantView> all = participants.of(desk.staff(), desk.workshop());
        List<ParticipantView> atDoor =
                all.stream().filter(p -> p.state() == ParticipantState.WAITING).toList();
        List<ParticipantView> in = all.stream()
                .filter(p -> p.state() == ParticipantState.IN)
                .sorted(Comparator.comparing(ParticipantView::role))
                .toList();
        door.setVisible(!atDoor.isEmpty());
        waiting.show(atDoor);
        inside.show(in);
        nobody.setVisible(in.isEmpty());
        insideTitle.setText(desk.words().n("people.inside", in.size()));
        Map<Role, Integer> counted = heads.of(desk.workshop());
        steppers.forEach((role, stepper) -> stepper.show(counted.getOrDefault(role, 0)));
    }
}

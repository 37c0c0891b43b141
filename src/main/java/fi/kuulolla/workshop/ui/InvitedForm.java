package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.WorkshopView;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** How many of each role are invited. Every change is saved at once. */
final class InvitedForm extends Div {
    /** Roles that meet most; the others are one click away. */
    private static final Set<Role> USUAL = EnumSet.of(
            Role.CLIENT, Role.CLOSE_PERSON, Role.EXPERT_BY_EXPERIENCE, Role.STAFF, Role.MANAGEMENT, Role.NGO);

    InvitedForm(WorkshopView workshop, Words words, Save save, BiConsumer<Role, Integer> invite) {
        UnorderedList usual = list();
        UnorderedList rest = list();
        for (Role role : Role.values()) {
            IntegerField people = new IntegerField();
            people.setAriaLabel(words.role(role));
            people.setMin(0);
            people.setMax(10_000);
            people.setStepButtonsVisible(true);
            people.setValue(workshop.invited().getOrDefault(role, 0));
            people.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    Integer n = change.getValue();
                    save.at(people, () -> invite.accept(role, n == null ? 0 : n));
                }
            });
            boolean shown = USUAL.contains(role) || workshop.invited().containsKey(role);
            (shown ? usual : rest).add(new ListItem(new RoleWord(role), people));
        }
        add(usual, new NativeDetails(words.of("workshop.invited.more"), rest));
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("invited-list", "editing");
        return list;
    }
}

package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shell.Icon;
import fi.kuulolla.workshop.Balance;
import fi.kuulolla.workshop.WorkshopView;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Who is invited, role by role, and whether there are as many clients as others. */
final class InvitedPanel extends Section {
    /** Roles that meet most; the others are one click away. */
    private static final Set<Role> USUAL = EnumSet.of(
            Role.CLIENT, Role.CLOSE_PERSON, Role.EXPERT_BY_EXPERIENCE, Role.STAFF, Role.MANAGEMENT, Role.NGO);

    private final Words words;
    private final Map<Role, IntegerField> fields = new EnumMap<>(Role.class);
    private final Span clientBar = new Span();
    private final Span otherBar = new Span();
    private final Div bars = new Div(clientBar, otherBar);
    private final Span clients = new Span();
    private final Span others = new Span();
    private final Paragraph advice = new Paragraph();

    /** The icon of a role beside its word, drawn by the shared element. */
    @Tag("k-role")
    private static final class RoleWord extends Component {
        RoleWord(Role role) {
            getElement().setAttribute("as", role.code());
        }
    }

    InvitedPanel(WorkshopView workshop, Words words, Save save, BiConsumer<Role, Integer> invite) {
        this.words = words;
        addClassNames("k-panel", "k-stack");
        H2 heading = new H2(words.of("workshop.invited"));
        heading.setId("invited-heading");
        getElement().setAttribute("aria-labelledby", "invited-heading");
        bars.addClassName("balance-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        clientBar.addClassName("experience");
        otherBar.addClassName("others");
        Paragraph sums = new Paragraph(clients, others);
        sums.addClassName("balance-sums");
        UnorderedList usual = list();
        UnorderedList rest = list();
        for (Role role : Role.values()) {
            boolean shown = USUAL.contains(role) || workshop.invited().containsKey(role);
            (shown ? usual : rest).add(row(role, save, invite));
        }
        NativeDetails more = new NativeDetails(words.of("workshop.invited.more"), rest);
        Paragraph counted = new Paragraph(words.of("workshop.invited.counted"));
        counted.addClassName("k-meta");
        advice.getElement().setAttribute("role", "status");
        add(heading, bars, sums, usual, more, counted, advice);
        show(workshop);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("invited-list");
        return list;
    }

    private ListItem row(Role role, Save save, BiConsumer<Role, Integer> invite) {
        IntegerField people = new IntegerField();
        people.setAriaLabel(words.role(role));
        people.setMin(0);
        people.setMax(10_000);
        people.setStepButtonsVisible(true);
        people.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Integer n = change.getValue();
                save.at(people, () -> invite.accept(role, n == null ? 0 : n));
            }
        });
        fields.put(role, people);
        return new ListItem(new RoleWord(role), people);
    }

    void show(WorkshopView workshop) {
        fields.forEach((role, field) -> field.setValue(workshop.invited().getOrDefault(role, 0)));
        Balance balance = Balance.of(workshop.invited());
        bars.setVisible(!balance.nobody());
        clientBar.getStyle().set("--n", String.valueOf(balance.experience()));
        otherBar.getStyle().set("--n", String.valueOf(balance.others()));
        clients.setText(words.of("workshop.invited.clients", balance.experience()));
        others.setText(words.of("workshop.invited.others", balance.others()));
        advise(balance);
    }

    private void advise(Balance balance) {
        advice.setClassName("k-warn");
        advice.removeAll();
        Span strong = new Span();
        strong.addClassName("strong");
        Span rest = new Span();
        if (balance.nobody()) {
            rest.setText(words.of("workshop.invited.nobody"));
        } else if (balance.missing() > 0) {
            strong.setText(words.count("workshop.invited.missing", balance.missing()));
            rest.setText(words.of("workshop.invited.rule"));
        } else {
            advice.addClassName("enough");
            rest.setText(words.of("workshop.invited.enough"));
        }
        advice.add(new Icon(balance.missing() > 0 || balance.nobody() ? "people" : "check"));
        Span lines = new Span(strong, new Span(" "), rest);
        advice.add(lines);
    }
}

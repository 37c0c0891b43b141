package fi.kuulolla.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fi.kuulolla.account.Colleagues;
import fi.kuulolla.account.Colleagues.Colleague;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.Notices;
import fi.kuulolla.shell.Press;
import fi.kuulolla.shell.PublicAddress;
import java.util.ArrayList;
import java.util.List;

/** Who has an account in the organisation, for administrators: asked in by a link, given another role, let go. */
final class ColleaguesPanel extends Section {
    private final Colleagues colleagues;
    private final PublicAddress address;
    private final Notices notices;
    private final Staff staff;
    private final ShownOnce link;
    private final UnorderedList rows = new UnorderedList();

    ColleaguesPanel(Colleagues colleagues, PublicAddress address, Notices notices, Staff staff) {
        this.colleagues = colleagues;
        this.address = address;
        this.notices = notices;
        this.staff = staff;
        link = new ShownOnce(notices);
        addClassNames("k-panel", "account-tokens");
        rows.addClassName("k-list");
        add(
                new H2(getTranslation("account.people")),
                new Paragraph(getTranslation("account.people.text")),
                new InvitationForm(notices, invitation -> {
                    show(invitation.name().strip(), colleagues.invite(staff, invitation));
                    list();
                }),
                link,
                rows);
        list();
    }

    private void show(String name, String secret) {
        link.show(
                getTranslation("account.people.link.made", name),
                address.of("/setup/" + secret),
                getTranslation("account.people.link.copied"));
    }

    private void list() {
        rows.removeAll();
        colleagues.of(staff).forEach(it -> rows.add(row(it)));
    }

    private ListItem row(Colleague colleague) {
        boolean oneself = colleague.id().equals(staff.id());
        Span name = new Span(colleague.name());
        name.addClassName("name");
        Span about = new Span(about(colleague, oneself));
        about.addClassName("k-meta");
        ListItem row = new ListItem(new Div(name, about));
        row.addClassName("account-token");
        if (!oneself) {
            row.add(steps(colleague));
        }
        return row;
    }

    private String about(Colleague colleague, boolean oneself) {
        List<String> parts = new ArrayList<>();
        parts.add(colleague.email());
        if (oneself) {
            parts.add(role(colleague.role()));
            parts.add(getTranslation("account.people.you"));
        }
        if (!colleague.active()) {
            parts.add(getTranslation("account.people.off"));
        } else if (colleague.waits()) {
            parts.add(getTranslation("account.people.waits"));
        }
        return String.join(" · ", parts);
    }

    private Div steps(Colleague colleague) {
        Div steps = new Div();
        steps.addClassNames("k-row", "k-wrap");
        if (colleague.active()) {
            steps.add(
                    roles(colleague),
                    button("link", colleague, () -> show(colleague.name(), colleagues.link(staff, colleague.id()))));
            steps.add(button("close", colleague, () -> setActive(colleague, false, "account.people.closed")));
        } else {
            steps.add(button("open", colleague, () -> setActive(colleague, true, "account.people.opened")));
        }
        return steps;
    }

    private Select<StaffRole> roles(Colleague colleague) {
        Select<StaffRole> roles = new Select<>();
        roles.setItems(StaffRole.values());
        roles.setItemLabelGenerator(this::role);
        roles.setValue(colleague.role());
        roles.setAriaLabel(getTranslation("account.people.role.of", colleague.name()));
        roles.addValueChangeListener(change -> {
            colleagues.giveRole(staff, colleague.id(), change.getValue());
            notices.say(getTranslation("account.people.role.given", colleague.name(), role(change.getValue())));
        });
        return roles;
    }

    private void setActive(Colleague colleague, boolean active, String said) {
        colleagues.setActive(staff, colleague.id(), active);
        link.removeAll();
        notices.say(getTranslation(said, colleague.name()));
        list();
    }

    private NativeButton button(String step, Colleague colleague, Runnable press) {
        NativeButton button = new NativeButton(getTranslation("account.people." + step));
        button.addClassName("k-btn");
        button.getElement()
                .setAttribute("aria-label", getTranslation("account.people." + step + ".of", colleague.name()));
        Press.on(button, press);
        return button;
    }

    private String role(StaffRole role) {
        return getTranslation("account.role." + role.code());
    }
}

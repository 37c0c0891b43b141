package fi.kuulolla.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fi.kuulolla.account.Colleagues.Invitation;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.shell.Notices;
import fi.kuulolla.shell.Press;
import java.util.function.Consumer;

/** Name, e-mail and role of somebody who is asked in. What is refused is told at its field, and stays there. */
final class InvitationForm extends Div {
    private final TextField name = new TextField(getTranslation("account.people.name"));
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final Select<StaffRole> role = new Select<>();
    private final Notices notices;
    private final Consumer<Invitation> invite;

    /** @param invite may refuse what was typed */
    InvitationForm(Notices notices, Consumer<Invitation> invite) {
        this.notices = notices;
        this.invite = invite;
        addClassName("account-make");
        role.setLabel(getTranslation("account.people.role"));
        role.setItems(StaffRole.values());
        role.setItemLabelGenerator(it -> getTranslation("account.role." + it.code()));
        role.setHelperText(getTranslation("account.people.role.help"));
        role.setValue(StaffRole.FACILITATOR);
        clearsItsError(name);
        clearsItsError(email);
        NativeButton make = new NativeButton(getTranslation("account.people.invite"));
        make.addClassName("k-btn");
        Press.on(make, this::make);
        add(name, email, role, make);
    }

    private static void clearsItsError(TextFieldBase<?, String> field) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void make() {
        try {
            invite.accept(new Invitation(name.getValue(), email.getValue(), role.getValue()));
            name.clear();
            email.clear();
        } catch (Refused refused) {
            TextFieldBase<?, String> where = refused.code().startsWith("email-") ? email : name;
            where.setErrorMessage(notices.textOf(refused));
            where.setInvalid(true);
            where.focus();
        }
    }
}

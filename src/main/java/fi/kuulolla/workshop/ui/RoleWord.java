package fi.kuulolla.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fi.kuulolla.shared.Role;

/** A role's picture beside its word, of many people; drawn by the shared element. */
@Tag("k-role")
final class RoleWord extends Component {
    RoleWord(Role role) {
        getElement().setAttribute("as", role.code());
        getElement().setAttribute("many", "");
    }
}

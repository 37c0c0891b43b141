package fi.kuulolla.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fi.kuulolla.shared.Forbidden;
import jakarta.annotation.security.PermitAll;

/** The person is known, but may not come here. */
@ParentLayout(MainLayout.class)
@PermitAll
class NoAccessPage extends ErrorPage implements HasErrorParameter<Forbidden> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Forbidden> error) {
        show("shell.no-access");
        return 403;
    }
}

package fi.kuulolla.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fi.kuulolla.shared.NotFound;
import jakarta.annotation.security.PermitAll;

/** What the address names does not exist, or belongs to another organisation. */
@ParentLayout(MainLayout.class)
@PermitAll
class HiddenPage extends ErrorPage implements HasErrorParameter<NotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
        show("shell.not-found");
        return 404;
    }
}

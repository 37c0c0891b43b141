package fi.kuulolla.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.live.Registration;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.shell.UiFiles;
import fi.kuulolla.workshop.WorkshopStatus;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cockpit: the one screen from which a workshop is run. Several may be open at once, on several machines; each shows what is
 * committed, and whoever presses steers.
 */
@Route("workshops/:workshop([0-9a-fA-F-]{36})")
@PermitAll
class CockpitView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentStaff currentStaff;
    private final CockpitParts parts;
    private final Rooms rooms;
    private final UiFiles files;
    private @Nullable Cockpit cockpit;
    private @Nullable Registration listening;

    CockpitView(CurrentStaff currentStaff, CockpitParts parts, Rooms rooms, UiFiles files) {
        this.currentStaff = currentStaff;
        this.parts = parts;
        this.rooms = rooms;
        this.files = files;
        addClassName("ck");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        UUID workshop =
                UUID.fromString(enter.getRouteParameters().get("workshop").orElseThrow());
        Cockpit opened = parts.open(currentStaff.get(), workshop, enter.getUI());
        if (opened.now().workshop().status() == WorkshopStatus.CLOSED) {
            enter.forwardTo(Cockpit.after(workshop));
            return;
        }
        cockpit = opened;
        removeAll();
        add(opened.top(), opened.main(), opened.bar());
        opened.begin(this);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Cockpit shown = cockpit;
        if (shown != null) {
            UI ui = attach.getUI();
            ui.getPage().addStyleSheet(files.at("styles/cockpit.css"));
            ui.getPage().addJsModule(files.at("elements/cockpit.js"));
            listening = rooms.listen(shown.workshop(), room -> ui.access(shown::refresh));
            shown.refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        if (cockpit != null) {
            cockpit.end();
        }
    }

    @Override
    public String getPageTitle() {
        Cockpit shown = cockpit;
        return shown == null ? "Kuulolla" : shown.now().workshop().title() + " · Kuulolla";
    }
}

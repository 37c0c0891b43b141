package fi.kuulolla.report.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fi.kuulolla.shared.NotFound;
import java.util.UUID;

/** Ids in addresses: one that is no id names nothing. */
final class Ids {
    private Ids() {}

    static UUID parameter(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElseThrow(NotFound::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}

package fi.kuulolla.participation;

import com.vaadin.flow.component.Component;
import fi.kuulolla.shared.Actor.Staff;
import java.util.Optional;
import java.util.UUID;

/** What a workshop brought into the ledger, for the page after a workshop: drafts to confirm, records to correct. */
public interface RecordsPanel {

    /**
     * A card for each record, or empty when the workshop left none (nobody was there).
     *
     * @param changed called after a record was confirmed or corrected
     */
    Optional<Component> of(Staff staff, UUID workshop, Runnable changed);

    /** Whether this person has something to confirm here. */
    boolean waitsFor(Staff staff, UUID workshop);
}

package fi.kuulolla.workshop;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import java.util.Optional;
import java.util.UUID;

/**
 * A question put to whoever plans a workshop, before they choose a method: the room of participation asks "Miksi kysely? Mikä tapa
 * toisi uutta tietoa?" when a phase has only surveys or feedback so far. Beans of this type are asked when the page opens.
 */
public interface PlanningQuestion {

    /** The question in the reader's language, or empty when there is nothing to ask. */
    Optional<String> ask(Staff staff, UUID model, Phase phase);
}

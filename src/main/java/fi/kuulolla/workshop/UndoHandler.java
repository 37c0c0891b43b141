package fi.kuulolla.workshop;

import java.util.UUID;

/** Takes back one kind of step. Runs in order, inside the transaction of the undo. */
public interface UndoHandler {

    /** The code its steps were recorded with. */
    String code();

    /**
     * Puts back what was there before.
     *
     * @param beforeJson what was given to {@link UndoSteps#record}, as JSON
     * @throws fi.kuulolla.shared.Refused when that is not possible any more; the reason is shown to the facilitator
     */
    void takeBack(UUID workshop, String beforeJson);
}

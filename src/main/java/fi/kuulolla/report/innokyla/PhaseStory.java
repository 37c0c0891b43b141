package fi.kuulolla.report.innokyla;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import java.util.List;

/**
 * What is known of one phase.
 *
 * @param notStarted somebody told that the phase has not begun
 * @param happenings of the records that made the state, and only of those
 */
record PhaseStory(LedgerPhase phase, CellState state, boolean notStarted, List<Happening> happenings) {
    PhaseStory {
        happenings = List.copyOf(happenings);
    }

    /** Phases that tell nothing are told together when they stand side by side. */
    Silence silence() {
        return switch (state) {
            case PARTICIPATED, DID_NOT_PARTICIPATE, INFORMED_ONLY -> Silence.NONE;
            case NOT_DESCRIBED -> Silence.NOT_DESCRIBED;
            case NOT_ASSESSED -> notStarted ? Silence.NOT_STARTED : Silence.NOT_ASSESSED;
        };
    }

    enum Silence {
        /** There is something to tell. */
        NONE,
        NOT_DESCRIBED,
        NOT_ASSESSED,
        NOT_STARTED
    }
}

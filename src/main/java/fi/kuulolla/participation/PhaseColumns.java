package fi.kuulolla.participation;

import java.util.List;

/** How reports show the phases: the study's four, or five with the joined code as a column of its own. */
public enum PhaseColumns {
    FOUR(LedgerPhase.IDEATION, LedgerPhase.PLANNING, LedgerPhase.DEVELOPMENT, LedgerPhase.PILOTING_EVALUATION),
    FIVE(LedgerPhase.values());

    private final List<LedgerPhase> phases;

    PhaseColumns(LedgerPhase... phases) {
        this.phases = List.of(phases);
    }

    public List<LedgerPhase> phases() {
        return phases;
    }
}

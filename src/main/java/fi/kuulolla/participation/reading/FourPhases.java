package fi.kuulolla.participation.reading;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.shared.Side;
import java.util.EnumMap;
import java.util.Map;

/** The cells of one reading in the study's four phases; of two findings in one the stronger stands. */
final class FourPhases {
    private final Map<LedgerPhase, CellState> states = new EnumMap<>(LedgerPhase.class);

    void add(LedgerPhase phase, RecordContent says) {
        LedgerPhase of = phase == LedgerPhase.PILOTING || phase == LedgerPhase.EVALUATION
                ? LedgerPhase.PILOTING_EVALUATION
                : phase;
        states.merge(of, state(says), (a, b) -> a.ordinal() <= b.ordinal() ? a : b);
    }

    Map<LedgerPhase, CellState> states() {
        return states;
    }

    private static CellState state(RecordContent says) {
        return switch (says.status()) {
            case PARTICIPATED -> {
                boolean counts = says.roles().stream().anyMatch(it -> it.side() == Side.EXPERIENCE)
                        && says.means().stream().anyMatch(Means::counts);
                Integer level = says.influence();
                yield !counts
                        ? CellState.NOT_DESCRIBED
                        : level != null && level == 1 ? CellState.INFORMED_ONLY : CellState.PARTICIPATED;
            }
            case DID_NOT_PARTICIPATE -> CellState.DID_NOT_PARTICIPATE;
            case NOT_DESCRIBED -> CellState.NOT_DESCRIBED;
            case NOT_ASSESSED -> CellState.NOT_ASSESSED;
        };
    }
}

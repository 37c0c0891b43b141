package fi.kuulolla.participation;

import fi.kuulolla.shared.Phase;
import java.util.Locale;
import java.util.Optional;

/** Phases as the ledger knows them: those of a model, and the joined code of descriptions that do not tell the last two apart. */
public enum LedgerPhase {
    IDEATION,
    PLANNING,
    DEVELOPMENT,
    PILOTING,
    EVALUATION,
    PILOTING_EVALUATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Optional<Phase> phase() {
        return this == PILOTING_EVALUATION ? Optional.empty() : Optional.of(Phase.valueOf(name()));
    }

    public static LedgerPhase of(Phase phase) {
        return valueOf(phase.name());
    }

    /** Whether it tells of this phase, alone or together with its neighbour. */
    boolean covers(Phase phase) {
        return this == of(phase)
                || (this == PILOTING_EVALUATION && (phase == Phase.PILOTING || phase == Phase.EVALUATION));
    }

    /** The phase of a code; refuses unknown codes with {@link IllegalArgumentException}. */
    public static LedgerPhase ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

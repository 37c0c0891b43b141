package fi.kuulolla.intake;

import java.util.Locale;
import java.util.Optional;

/** What a column of a file may hold, by the codes of {@code intake/headers.csv}. */
public enum Field {
    MODEL,
    PROJECT,
    AREA,
    MODEL_STATUS,
    PHASE,
    PARTICIPATION,
    MEANS,
    ROLES,
    INFLUENCE,
    CHANNEL,
    BASIS,
    LINK,
    PHASE_STATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a wide file may have a column of it for each phase. */
    boolean perPhase() {
        return ordinal() > PHASE.ordinal();
    }

    static Optional<Field> ofCode(String code) {
        for (Field field : values()) {
            if (field.code().equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}

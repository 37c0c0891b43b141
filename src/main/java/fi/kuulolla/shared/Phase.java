package fi.kuulolla.shared;

import java.util.Locale;

/** Phases of developing a service model. The joined code of the published study belongs to the ledger, not to a model. */
public enum Phase {
    IDEATION,
    PLANNING,
    DEVELOPMENT,
    PILOTING,
    EVALUATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The phase of a code; refuses unknown codes with {@link IllegalArgumentException}. */
    public static Phase ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

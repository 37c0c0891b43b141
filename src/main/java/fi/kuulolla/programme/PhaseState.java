package fi.kuulolla.programme;

import java.util.Locale;

/** How far a phase of a service model is. A phase that has not started is no gap. */
public enum PhaseState {
    NOT_STARTED,
    ONGOING,
    DONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a code; refuses unknown codes with {@link IllegalArgumentException}. */
    public static PhaseState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package fi.kuulolla.followup;

import java.util.Locale;

/** How far a promise has come. Proposed until somebody takes it; the last three are ends, and each has told back. */
public enum PromiseState {
    PROPOSED,
    TAKEN,
    DONE,
    MOVED,
    DECLINED;

    /** Code of the vocabulary list {@code promise_state}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean closed() {
        return this == DONE || this == MOVED || this == DECLINED;
    }

    static PromiseState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

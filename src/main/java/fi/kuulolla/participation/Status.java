package fi.kuulolla.participation;

import java.util.Locale;

/** What a record says. Four states, never two: no data is never a "no". */
public enum Status {
    PARTICIPATED,
    DID_NOT_PARTICIPATE,
    NOT_DESCRIBED,
    NOT_ASSESSED;

    /** Code of the vocabulary list {@code participation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package fi.kuulolla.followup;

import java.util.Locale;

/** What contributors are told: how it goes, or how it ended. */
public enum AnswerKind {
    PROGRESS,
    CARRIED_OUT,
    TRIED,
    NOT_CARRIED_OUT,
    NOT_OURS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for an answer that says how it ended; only progress leaves a promise as it is. */
    public boolean ends() {
        return this != PROGRESS;
    }

    static AnswerKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

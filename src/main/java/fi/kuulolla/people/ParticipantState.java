package fi.kuulolla.people;

import java.util.Locale;

/** Where a participant stands: at the door until the facilitator lets them in, in, or removed. */
public enum ParticipantState {
    WAITING,
    IN,
    REMOVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ParticipantState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

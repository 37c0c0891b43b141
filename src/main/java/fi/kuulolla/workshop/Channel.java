package fi.kuulolla.workshop;

import java.util.Locale;

/** How people take part. */
public enum Channel {
    ONSITE,
    REMOTE,
    HYBRID;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

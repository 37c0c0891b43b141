package fi.kuulolla.workshop;

import java.util.Locale;

/** Where a workshop is in its life: {@code PLANNED → RUNNING → CLOSED}, never back. */
public enum WorkshopStatus {
    PLANNED,
    RUNNING,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

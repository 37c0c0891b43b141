package fi.kuulolla.workshop;

import java.util.Locale;

/** Where a stage of the agenda is. A planned stage may have run before: then it was interrupted and waits for its turn again. */
public enum StageState {
    PLANNED,
    OPEN,
    CLOSED,
    SKIPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

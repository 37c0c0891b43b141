package fi.kuulolla.intake;

/** What taking in a record of a file would do. */
public enum LineState {
    NEW,
    CHANGED,
    UNCHANGED
}

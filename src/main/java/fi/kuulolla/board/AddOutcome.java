package fi.kuulolla.board;

/**
 * The answer to a note that was sent, the same for the first time and for every repetition.
 *
 * @param created whether this was the first time
 * @param note the note as it was first sent
 */
public record AddOutcome(boolean created, OwnNote note) {}

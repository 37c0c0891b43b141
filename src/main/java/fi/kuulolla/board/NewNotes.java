package fi.kuulolla.board;

import java.util.List;

/**
 * What came to a board, oldest first.
 *
 * @param upTo where to go on next time
 */
public record NewNotes(List<NoteView> notes, long upTo) {}

package fi.kuulolla.session;

import fi.kuulolla.board.NewNotes;
import fi.kuulolla.board.NoteView;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * The named notes of a room that somebody may read, as far as they were read. New ones are added to those that are known: a room of
 * ten thousand is not read again for one more. Whatever else happens to notes is no crowd's doing, and begins a new one of these.
 */
final class NotesSoFar {
    private List<Board.Note> notes = List.of();
    private long upTo;

    /** @param newer reads those that came after; all of them for 0 */
    synchronized List<Board.Note> read(LongFunction<NewNotes> newer) {
        NewNotes came = newer.apply(upTo);
        if (upTo == 0) {
            notes = told(came.notes());
        } else if (!came.notes().isEmpty()) {
            notes = together(notes, told(came.notes()));
        }
        upTo = came.upTo();
        return notes;
    }

    static List<Board.Note> told(List<NoteView> notes) {
        return notes.stream().map(Board.Note::of).toList();
    }

    static List<Board.Note> together(List<Board.Note> some, List<Board.Note> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }
}

package fi.kuulolla.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kuulolla.board.NoteView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a viewer may read of a workshop, as it is sent. Nothing in it leads to a writer; an id is never the key of a note. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Board(
        long rev,
        List<Note> notes,
        List<Theme> themes,
        @Nullable Result result) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Note(
            UUID id,
            String text,
            String as,
            UUID stage,
            @Nullable UUID theme,
            @Nullable Boolean late,
            @Nullable Boolean assisted) {
        static Note of(NoteView note) {
            return new Note(
                    note.id(),
                    note.text(),
                    note.shownAs(),
                    note.stage(),
                    note.theme(),
                    note.late() ? true : null,
                    note.assisted() ? true : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Theme(
            UUID id,
            String name,
            @Nullable String factor,
            int notes,
            @Nullable UUID into) {}

    /** @param voters those who voted; missing when they are {@code fewer} than the threshold, which is then told instead */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(
            UUID stage, @Nullable Integer voters, @Nullable Integer fewer, List<Dots> themes) {}

    public record Dots(UUID id, int dots, List<By> by) {}

    public record By(String as, int dots) {}

    static final Board EMPTY = new Board(0, List.of(), List.of(), null);

    Board at(long revision) {
        return new Board(revision, notes, themes, result);
    }

    boolean isEmpty() {
        return notes.isEmpty() && themes.isEmpty() && result == null;
    }

    boolean saysTheSameAs(Board other) {
        return at(0).equals(other.at(0));
    }
}

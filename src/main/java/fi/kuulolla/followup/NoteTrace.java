package fi.kuulolla.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one note, for whoever wrote it: written → theme → promise → its state → answer. It names no writer.
 *
 * @param code the answer code, {@code XXXX-XXXX}
 * @param shownAs a role, a side or {@code all}
 * @param contact whom to ask
 * @param on the day of the workshop, never the time of the note
 * @param waiting it came late and has not been taken onto the board yet
 * @param theme where it was put, null while it is in none
 * @param promises those that grew from its theme
 */
public record NoteTrace(
        String code,
        UUID workshop,
        String workshopTitle,
        String contact,
        LocalDate on,
        UUID stage,
        String text,
        String shownAs,
        boolean waiting,
        @Nullable TracedTheme theme,
        List<PromiseView> promises) {

    /**
     * A theme as a writer follows it.
     *
     * @param dots null before a vote has closed
     * @param place 1 for the most dots, null without dots
     */
    public record TracedTheme(
            UUID id,
            String name,
            int notes,
            @Nullable Integer dots,
            @Nullable Integer place) {

        /** No theme got more dots. */
        public boolean most() {
            return place != null && place == 1;
        }
    }

    public NoteTrace {
        promises = List.copyOf(promises);
    }
}

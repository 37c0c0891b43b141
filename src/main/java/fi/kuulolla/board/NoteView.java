package fi.kuulolla.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as others see it: nothing in it says who wrote it.
 *
 * @param shownAs a role, a side or {@code all}
 * @param theme the theme it was put into, also when that theme was merged into another
 */
public record NoteView(
        UUID id,
        UUID stage,
        String text,
        String shownAs,
        @Nullable UUID theme,
        boolean late,
        boolean assisted) {}

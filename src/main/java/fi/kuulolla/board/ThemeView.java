package fi.kuulolla.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme: notes that belong together.
 *
 * @param factor one of the four factors of the vocabulary, or none
 * @param mergedInto the theme that took this one in; it keeps its own notes and can come out again
 * @param notes how many, with those of the themes merged into it
 */
public record ThemeView(
        UUID id,
        String name,
        @Nullable String factor,
        int position,
        @Nullable UUID mergedInto,
        int notes) {}

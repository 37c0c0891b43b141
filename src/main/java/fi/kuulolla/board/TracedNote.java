package fi.kuulolla.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a note is, for the answer page of whoever wrote it. */
public record TracedNote(
        UUID workshop,
        UUID note,
        UUID stage,
        String text,
        String shownAs,
        @Nullable UUID theme,
        boolean waiting) {}

package fi.kuulolla.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A theme as it was, for undo. */
record ThemeState(
        UUID id,
        String name,
        @Nullable String factor,
        int position,
        @Nullable UUID mergedInto,
        boolean gone) {}

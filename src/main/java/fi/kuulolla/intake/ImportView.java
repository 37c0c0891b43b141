package fi.kuulolla.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in.
 *
 * @param undoable whether it can be undone now: the newest that still counts
 * @param undoneAt when it was undone, null while it counts
 */
public record ImportView(
        UUID id,
        String fileName,
        Counts counts,
        String by,
        Instant at,
        boolean undoable,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {}

package fi.kuulolla.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking in a file.
 *
 * @param imported null when nothing was taken in: because of errors, or because all of it was there already
 * @param errors why nothing was taken in, or which rows were left out on purpose
 */
public record ImportOutcome(
        @Nullable UUID imported, Layout layout, Counts counts, List<RowError> errors, int errorCount) {
    public ImportOutcome {
        errors = List.copyOf(errors);
    }

    /** Whether errors kept everything out. */
    public boolean refused() {
        return imported == null && errorCount > 0;
    }
}

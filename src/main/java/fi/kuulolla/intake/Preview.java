package fi.kuulolla.intake;

import java.util.List;

/**
 * What taking in a file would do. Nothing is changed by looking.
 *
 * @param lines the first records, in the order of the file
 * @param errors the first errors, {@code errorCount} is all of them
 */
public record Preview(Layout layout, Counts counts, List<PreviewLine> lines, List<RowError> errors, int errorCount) {
    public Preview {
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }

    /** Whether there are rows that can be taken in although others cannot. */
    public boolean hasGoodRows() {
        return counts.rows() > counts.rowsLeftOut();
    }
}

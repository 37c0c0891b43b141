package fi.kuulolla.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a file, and where.
 *
 * @param row as in the file, 1 is the first
 * @param column the header of the column, empty when it is the row as a whole
 * @param value what stands there
 * @param code of the message {@code intake.error.<code>}
 * @param args of the message
 * @param suggestion the nearest word that would be understood, or null
 */
public record RowError(
        int row,
        String column,
        String value,
        String code,
        List<Object> args,
        @Nullable String suggestion) {
    private static final int LONGEST_SHOWN = 120;

    public RowError {
        args = List.copyOf(args);
        value = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        column = column.length() > LONGEST_SHOWN ? column.substring(0, LONGEST_SHOWN) + "…" : column;
    }
}

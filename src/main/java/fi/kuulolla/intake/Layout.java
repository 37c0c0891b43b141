package fi.kuulolla.intake;

import java.util.List;
import java.util.Optional;

/**
 * Where the rows of a file are and what its columns mean.
 *
 * @param headerRow number of the row with the headers
 */
public record Layout(int sheet, String sheetName, int headerRow, List<Column> columns) {
    public Layout {
        columns = List.copyOf(columns);
    }

    Optional<Column> column(Target target) {
        return columns.stream().filter(it -> target.equals(it.target())).findFirst();
    }

    boolean isWide() {
        return columns.stream()
                .anyMatch(it -> it.target() != null && it.target().phase() != null);
    }

    boolean isLong() {
        return column(Target.of(Field.PHASE)).isPresent();
    }

    /** Whether it says something of models without naming a phase. */
    boolean tellsOfModels() {
        return column(Target.of(Field.MODEL_STATUS)).isPresent();
    }

    /** Headers whose columns are not taken in. */
    public List<String> leftOut() {
        return columns.stream()
                .filter(it -> it.target() == null && !it.header().isBlank())
                .map(Column::header)
                .toList();
    }
}

package fi.kuulolla.participation;

import java.util.List;
import java.util.UUID;

/**
 * A model as a line of the matrix: a cell for each of the columns that were asked for.
 *
 * @param modelClass {@code described}, {@code only_no}, {@code not_assessed} or {@code not_described}, by the four phases
 */
public record ModelRow(
        UUID id,
        String name,
        UUID project,
        String projectName,
        String area,
        String modelClass,
        List<MatrixCell> cells) {
    public ModelRow {
        cells = List.copyOf(cells);
    }
}

package fi.kuulolla.participation;

import java.util.List;
import java.util.UUID;

/**
 * A model as a line of the matrix: a cell for each of the columns that were asked for.
 *
 * @param status code of a step of the programme's scale, or empty
 * @param modelClass {@code described}, {@code only_no}, {@code not_assessed} or {@code not_described}, by the four phases
 */
public record ModelRow(
        UUID id,
        String name,
        UUID project,
        String projectName,
        String area,
        String status,
        String modelClass,
        List<MatrixCell> cells) {
    static final String DESCRIBED = "described";
    static final String ONLY_NO = "only_no";
    static final String NOT_ASSESSED = "not_assessed";
    static final String NOT_DESCRIBED = "not_described";

    public ModelRow {
        cells = List.copyOf(cells);
    }
}

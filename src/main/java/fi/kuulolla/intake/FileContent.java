package fi.kuulolla.intake;

import java.util.List;
import java.util.Map;

/**
 * Everything a file says, in its order.
 *
 * @param models also those of which no phase is told
 * @param areas by the comparable name of the project
 * @param rows how many rows with content there were below the headers
 * @param rowsLeftOut how many of them are left out because of an error
 * @param errorCount of all errors; {@code errors} holds the first of them
 */
record FileContent(
        Layout layout,
        List<FileRecord> records,
        List<FileModel> models,
        Map<String, String> areas,
        int rows,
        int rowsLeftOut,
        List<RowError> errors,
        int errorCount) {}

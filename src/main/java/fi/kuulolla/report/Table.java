package fi.kuulolla.report;

import java.util.List;

/**
 * Rows under headers, as pure data.
 *
 * @param code short Latin name, the table's name in the file in every language
 */
record Table(String code, List<Column> columns, List<List<Cell>> rows) {
    Table {
        columns = List.copyOf(columns);
        if (!(rows instanceof LazyRows<?>)) {
            rows = List.copyOf(rows);
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("row of " + row.size() + " in " + code);
                }
            }
        }
    }

    boolean empty() {
        return rows.isEmpty();
    }
}

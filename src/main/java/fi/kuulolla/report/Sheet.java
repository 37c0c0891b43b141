package fi.kuulolla.report;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook, as pure data.
 *
 * @param name on its tab, in the reader's language, at most 31 characters
 * @param notes sentences above the tables
 * @param whyEmpty what the sheet says instead of a table without rows
 * @param states columns coloured by state
 */
record Sheet(
        String name,
        List<String> notes,
        List<Table> tables,
        String whyEmpty,
        Optional<Chart> chart,
        Optional<StateColumns> states) {
    Sheet {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    Sheet(String name, List<String> notes, List<Table> tables, String whyEmpty, Optional<Chart> chart) {
        this(name, notes, tables, whyEmpty, chart, Optional.empty());
    }

    static Sheet of(String name, List<String> notes, Table table, String whyEmpty) {
        return new Sheet(name, notes, List.of(table), whyEmpty, Optional.empty());
    }
}

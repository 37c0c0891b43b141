package fi.kuulolla.database;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format of the file
 * @param migrations those the tables had seen, in order
 * @param tables in an order in which they can be filled
 * @param sequences where each goes on
 */
record Manifest(
        int format, String madeAt, List<String> migrations, List<TableContent> tables, Map<String, Long> sequences) {
    static final int FORMAT = 1;

    /**
     * One table's rows.
     *
     * @param columns in the order they were written
     * @param sha256 of the rows as text, in the order of their texts
     */
    record TableContent(String name, List<String> columns, long rows, String sha256) {}

    long rows() {
        return tables.stream().mapToLong(TableContent::rows).sum();
    }

    String newestMigration() {
        return migrations.isEmpty() ? "0" : migrations.getLast();
    }
}

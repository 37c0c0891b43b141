package fi.kuulolla.report;

/**
 * A column of a table.
 *
 * @param header in the reader's language; unique in its table
 * @param meaning one sentence for the data dictionary
 * @param width in characters
 */
record Column(String header, String meaning, int width) {}

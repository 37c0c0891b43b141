package fi.kuulolla.report;

import java.util.Arrays;

/**
 * A column of a table.
 *
 * @param header in the reader's language; unique in its table
 * @param meaning one sentence for the data dictionary
 * @param width in characters, never less than the longest word of the header needs
 */
record Column(String header, String meaning, int width) {
    /** Bold letters are wider than digits, and beside the word stand the margin and the filter's button. */
    private static final int BESIDE = 4;

    Column {
        int longest =
                Arrays.stream(header.split(" ")).mapToInt(String::length).max().orElse(0);
        width = Math.max(width, longest + longest / 8 + BESIDE);
    }
}

package fi.kuulolla.report;

import org.apache.poi.ss.usermodel.Row;

/**
 * How high a row must be for its longest cell. Not every program works it out for itself, and a cut note is a lost note, so we
 * rather leave some air.
 */
final class RowHeight {
    static final float LINE = 13.5f;

    /** What a row of the format can be at most. */
    private static final float HIGHEST = 409f;

    private RowHeight() {}

    static int lines(Cell cell, int width) {
        return switch (cell) {
            case Cell.Words words -> lines(words.text(), width);
            case Cell.Hidden hidden -> lines(hidden.why(), width);
            default -> 1;
        };
    }

    /** Lines of a text in a column of so many characters, word by word. */
    static int lines(String text, int width) {
        // Widths are told in digits, and letters are a little narrower on average.
        int room = Math.max(1, (int) (width * 1.06) - 2);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int at = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                int with = at == 0 ? word.length() : at + 1 + word.length();
                if (with <= room) {
                    at = with;
                } else {
                    // A word longer than the column is broken.
                    lines += (at == 0 ? 0 : 1) + (word.length() - 1) / room;
                    at = (word.length() - 1) % room + 1;
                }
            }
        }
        return lines;
    }

    static void set(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, LINE * lines));
        }
    }
}

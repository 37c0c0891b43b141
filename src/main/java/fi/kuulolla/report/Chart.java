package fi.kuulolla.report;

/**
 * A bar chart of a sheet's first table: names in its first column, one stacked series for each column from {@code first} to
 * {@code last}.
 */
record Chart(String title, int first, int last, Palette palette) {
    /** Of sides. */
    Chart(String title, int first, int last) {
        this(title, first, last, Palette.SIDES);
    }
}

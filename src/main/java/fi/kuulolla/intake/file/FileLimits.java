package fi.kuulolla.intake.file;

/** How much of a file is read before it is refused. Together they bound what reading costs, whatever the file says of itself. */
public final class FileLimits {
    /** Largest upload. */
    public static final int FILE_BYTES = 20_000_000;

    /** Most rows with something in them. */
    public static final int ROWS = 200_000;

    /** Most columns with something in them. */
    public static final int COLUMNS = 200;

    /** Longest cell, as in Excel. */
    static final int CELL_CHARS = 32_767;

    /** All text that is kept of a file. */
    static final int TEXT_CHARS = 48_000_000;

    /** Last row a workbook may speak of, as in Excel. */
    static final int LAST_ROW = 1_048_576;

    /** Files in a packed workbook. */
    static final int PARTS = 2_000;

    static final int SHEETS = 60;

    /** One part of a workbook, unpacked. */
    static final long PART_CHARS = 250_000_000;

    /** Everything unpacked of a workbook, each time it is read. */
    static final long ALL_CHARS = 300_000_000;

    /** One tag with its attributes, or one piece of text between two tags. */
    static final int TAG_CHARS = 200_000;

    /** How many times larger than packed a part may be, once it is large. Real sheets stay under forty. */
    static final int RATIO = 120;

    static final int RATIO_FROM = 4_000_000;

    private FileLimits() {}
}

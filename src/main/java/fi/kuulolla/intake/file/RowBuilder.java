package fi.kuulolla.intake.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of a row and watches the limits of a sheet. */
final class RowBuilder {
    private final RowSink sink;
    private final List<String> cells = new ArrayList<>();
    private int rows;
    private long chars;

    RowBuilder(RowSink sink) {
        this.sink = sink;
    }

    /** Puts a text at a column, 0 is the first. What is empty is left out, however far to the right it stands. */
    void put(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= FileLimits.COLUMNS) {
            throw FileRefused.tooManyColumns();
        }
        chars += text.length();
        if (text.length() > FileLimits.CELL_CHARS || chars > FileLimits.TEXT_CHARS) {
            throw FileRefused.tooMuchText();
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(text);
        } else {
            cells.set(column, text);
        }
    }

    /** The row is whole; tells it if something is in it. */
    boolean end(int number) {
        if (cells.isEmpty()) {
            return true;
        }
        if (++rows > FileLimits.ROWS) {
            throw FileRefused.tooManyRows();
        }
        List<String> row = List.copyOf(cells);
        cells.clear();
        return row.stream().allMatch(String::isBlank) || sink.row(number, row);
    }
}

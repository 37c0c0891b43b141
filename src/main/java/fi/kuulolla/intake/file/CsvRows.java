package fi.kuulolla.intake.file;

import java.io.IOException;
import java.io.Reader;

/** Reads text as RFC 4180 has it, and forgives what spreadsheets forgive: any line end, blanks around, a quote in the middle of a cell. */
final class CsvRows {
    private final Reader reader;
    private final char separator;
    private final RowBuilder row;
    private final StringBuilder cell = new StringBuilder();
    private final char[] buffer = new char[16_384];
    private int filled;
    private int at;
    private boolean blank = true;
    private int column;
    private int number = 1;
    private int next;

    CsvRows(Reader reader, char separator, RowSink sink) {
        this.reader = reader;
        this.separator = separator;
        this.row = new RowBuilder(sink);
    }

    void read() throws IOException {
        boolean more = true;
        advance();
        while (next >= 0 && more) {
            if (next == '"' && blank) {
                quoted();
            } else if (next == separator) {
                endCell();
                advance();
            } else if (next == '\n' || next == '\r') {
                more = endRow();
            } else {
                append(next);
                advance();
            }
        }
        if (more) {
            endCell();
            row.end(number);
        }
    }

    private void quoted() throws IOException {
        cell.setLength(0);
        blank = false;
        advance();
        while (true) {
            if (next < 0) {
                throw FileRefused.openQuote(number);
            }
            if (next == '"') {
                advance();
                if (next != '"') {
                    return;
                }
            }
            append(next);
            advance();
        }
    }

    /** A row is what a spreadsheet shows as one, so line ends inside quotes are not counted. */
    private boolean endRow() throws IOException {
        endCell();
        boolean carriageReturn = next == '\r';
        advance();
        if (carriageReturn && next == '\n') {
            advance();
        }
        column = 0;
        return row.end(number++);
    }

    private void endCell() {
        row.put(column++, cell.toString());
        cell.setLength(0);
        blank = true;
    }

    private void append(int c) {
        if (c == 0) {
            throw FileRefused.notATable();
        }
        if (cell.length() >= FileLimits.CELL_CHARS) {
            throw FileRefused.tooMuchText();
        }
        blank &= c == ' ';
        cell.append((char) c);
    }

    private void advance() throws IOException {
        if (at == filled) {
            filled = Math.max(0, reader.read(buffer));
            at = 0;
        }
        next = at == filled ? -1 : buffer[at++];
    }
}

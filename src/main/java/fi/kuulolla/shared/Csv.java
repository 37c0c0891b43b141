package fi.kuulolla.shared;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as the office programs of the Nordic countries open them: UTF-8 with a mark at the beginning, semicolons, every
 * line ended. A cell that begins like a formula gets an apostrophe before it, so that it stays text; {@link #read} takes it away.
 */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    /** Begins with the mark. */
    public Csv(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
    }

    /** A line; missing values are empty cells. */
    public void line(List<? extends @Nullable Object> cells) throws IOException {
        for (Iterator<? extends @Nullable Object> it = cells.iterator(); it.hasNext(); ) {
            out.write(cell(it.next()));
            if (it.hasNext()) {
                out.write(';');
            }
        }
        out.write("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** What a cell said before it was kept from being a formula. */
    public static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}

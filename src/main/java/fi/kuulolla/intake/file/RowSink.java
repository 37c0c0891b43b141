package fi.kuulolla.intake.file;

import java.util.List;

/** Takes rows as they are read, in order. Rows without content are not told. */
@FunctionalInterface
public interface RowSink {
    /**
     * @param number of the row in the file, 1 is the first
     * @param cells as text, empty where nothing is, without empty ones at the end
     * @return whether more is wanted
     */
    boolean row(int number, List<String> cells);
}

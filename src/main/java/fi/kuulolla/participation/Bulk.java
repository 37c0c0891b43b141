package fi.kuulolla.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.support.SqlArrayValue;

/** Statements over many rows, cut so that each stays well under the time a connection may be silent. */
final class Bulk {
    private static final int ROWS = 2_000;

    private Bulk() {}

    static <T> void chunks(Collection<T> all, Consumer<List<T>> work) {
        List<T> list = all instanceof List<T> already ? already : new ArrayList<>(all);
        for (int from = 0; from < list.size(); from += ROWS) {
            work.accept(list.subList(from, Math.min(list.size(), from + ROWS)));
        }
    }

    static SqlArrayValue uuids(Collection<?> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    static SqlArrayValue texts(Collection<?> texts) {
        return new SqlArrayValue("text", texts.toArray());
    }

    static SqlArrayValue ints(Collection<?> numbers) {
        return new SqlArrayValue("int4", numbers.toArray());
    }
}

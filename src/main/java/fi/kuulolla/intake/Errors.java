package fi.kuulolla.intake;

import java.util.ArrayList;
import java.util.List;

/** The errors of a file: the first of them with their places, all of them counted. */
final class Errors {
    private static final int MOST_KEPT = 1_000;

    private final List<RowError> kept = new ArrayList<>();
    private int count;

    void add(RowError error) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(error);
        }
    }

    /** Whether one more would be kept: only then is it worth looking for a suggestion. */
    boolean keepsMore() {
        return kept.size() < MOST_KEPT;
    }

    int count() {
        return count;
    }

    List<RowError> kept() {
        return List.copyOf(kept);
    }
}

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

    int count() {
        return count;
    }

    List<RowError> kept() {
        return List.copyOf(kept);
    }
}

package fi.kuulolla.participation;

import java.util.UUID;

/** Addresses of the matrix of a programme. */
public final class MatrixNavigation {
    private MatrixNavigation() {}

    public static String of(UUID programme) {
        return "programmes/" + programme;
    }

    /** The plain page for paper. */
    public static String print(UUID programme) {
        return of(programme) + "/print";
    }
}

package fi.kuulolla.workshop.ui;

/** Steps of a stage's length: by one up to five minutes, from there to the next five. */
final class Minutes {
    static final int MOST = 480;

    private Minutes() {}

    static int longer(int minutes) {
        int next = minutes < 5 ? minutes + 1 : minutes - minutes % 5 + 5;
        return Math.min(MOST, next);
    }

    static int shorter(int minutes) {
        int next = minutes <= 5 ? minutes - 1 : minutes - (minutes % 5 == 0 ? 5 : minutes % 5);
        return Math.max(1, next);
    }
}

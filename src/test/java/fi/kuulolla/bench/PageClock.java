package fi.kuulolla.bench;

import java.io.IOException;

/**
 * How a page's clock stands to the one of this process, which does not jump: each page is asked for its time again and again, and
 * the quickest answer tells best.
 *
 * @param nanosAtZero this process's clock when the page's {@code performance.now()} was 0
 * @param error how far off that may be at most, in nanoseconds
 */
public record PageClock(long nanosAtZero, long error) {
    private static final int TRIES = 40;

    static PageClock of(BrowserPage page) throws IOException {
        long best = Long.MAX_VALUE;
        long zero = 0;
        for (int i = 0; i < TRIES; i++) {
            long before = System.nanoTime();
            double page0 = page.value("performance.now()").asDouble();
            long trip = System.nanoTime() - before;
            if (trip < best) {
                best = trip;
                zero = before + trip / 2 - (long) (page0 * 1e6);
            }
        }
        return new PageClock(zero, best / 2);
    }

    /** A time of the page by this process's clock. */
    public long nanos(double pageMillis) {
        return nanosAtZero + (long) (pageMillis * 1e6);
    }
}

package fi.kuulolla.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Durations in nanoseconds, collected from many threads; percentiles by the nearest rank. */
public final class Samples {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    public void add(long duration) {
        nanos.add(duration);
    }

    public void addAll(Samples others) {
        nanos.addAll(others.nanos);
    }

    public int size() {
        return nanos.size();
    }

    /** The percentile in milliseconds, or NaN when nothing was measured. */
    public double millis(double percentile) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percentile / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}

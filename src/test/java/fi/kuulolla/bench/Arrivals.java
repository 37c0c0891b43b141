package fi.kuulolla.bench;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** When each of several screens first counted k notes of one room. */
final class Arrivals {
    private static final int UNKNOWN = -1;

    private final long[][] seen;
    private final int[] counted;
    private final int[] before;
    private final CountDownLatch whole;

    Arrivals(int screens, int notes) {
        this.seen = new long[screens][notes];
        this.counted = new int[screens];
        this.before = new int[screens];
        Arrays.fill(before, UNKNOWN);
        this.whole = new CountDownLatch(screens);
    }

    /** Called by one thread a screen. Its first frame says how many notes there were before. */
    Screen.OnFrame screen(int screen) {
        return (data, nanos) -> {
            int notes = (int) JsonLine.number(data, "notes");
            if (before[screen] == UNKNOWN) {
                before[screen] = notes;
                return;
            }
            int now = Math.min(notes - before[screen], seen[screen].length);
            int known = counted[screen];
            for (int k = known; k < now; k++) {
                seen[screen][k] = nanos;
            }
            counted[screen] = Math.max(known, now);
            if (known < seen[screen].length && counted[screen] == seen[screen].length) {
                whole.countDown();
            }
        };
    }

    /** Waits until every screen counts all notes; gives how many screens never did. */
    long awaitAll(long seconds) throws InterruptedException {
        return whole.await(seconds, TimeUnit.SECONDS) ? 0 : whole.getCount();
    }

    /** For each note, how long it took until the slowest screen counted it. */
    Samples slowest(long[] planned) {
        return slowest(planned, 0, planned.length);
    }

    Samples slowest(long[] planned, int fromNote, int toNote) {
        Samples samples = new Samples();
        for (int k = fromNote; k < toNote; k++) {
            long last = 0;
            for (long[] screen : seen) {
                if (screen[k] != 0) {
                    last = Math.max(last, screen[k]);
                }
            }
            if (last != 0) {
                samples.add(last - planned[k]);
            }
        }
        return samples;
    }
}

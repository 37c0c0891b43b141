package fi.kuulolla.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** When each of several screens first counted k notes. */
final class Arrivals {
    private final long[][] seen;
    private final int[] counted;
    private final int before;
    private final CountDownLatch whole;

    Arrivals(int screens, int notes, int before) {
        this.seen = new long[screens][notes];
        this.counted = new int[screens];
        this.before = before;
        this.whole = new CountDownLatch(screens);
    }

    /** Called by one thread a screen. */
    Screen.OnFrame screen(int screen) {
        return (data, nanos) -> {
            int notes = (int) JsonLine.number(data, "notes") - before;
            int known = counted[screen];
            for (int k = known; k < Math.min(notes, seen[screen].length); k++) {
                seen[screen][k] = nanos;
            }
            counted[screen] = Math.max(known, notes);
            if (known < seen[screen].length && notes >= seen[screen].length) {
                whole.countDown();
            }
        };
    }

    void awaitAll() throws InterruptedException {
        if (!whole.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(whole.getCount() + " screens never counted all notes");
        }
    }

    /** For each note, how long it took until the slowest screen counted it. */
    Samples slowest(long[] planned) {
        Samples samples = new Samples();
        for (int k = 0; k < planned.length; k++) {
            long last = 0;
            for (long[] screen : seen) {
                last = Math.max(last, screen[k]);
            }
            samples.add(last - planned[k]);
        }
        return samples;
    }
}

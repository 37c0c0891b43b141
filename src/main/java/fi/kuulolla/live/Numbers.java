package fi.kuulolla.live;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Numbers of frames and revisions. They grow over restarts because they are never behind the clock, and the node that gave one
 * stands in its last digits: two nodes never give the same number to different things.
 */
@Component
public class Numbers {
    /** So many nodes have numbers of their own; the product stays below what a browser counts exactly. Pages know it, too. */
    static final int NODES = 1024;

    private final AtomicLong last = new AtomicLong();
    private final Clock clock;
    private volatile int node;

    Numbers(Clock clock) {
        this.clock = clock;
    }

    /** Greater than all that this node has given before. */
    public long next() {
        int own = node;
        return last.updateAndGet(before -> Math.max(before / NODES + 1, clock.millis()) * NODES + own);
    }

    /** Which node this is; 0 when there is only one. */
    int node() {
        return node;
    }

    void nodeIs(int number) {
        node = number;
    }
}

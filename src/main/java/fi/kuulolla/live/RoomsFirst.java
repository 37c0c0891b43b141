package fi.kuulolla.live;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets what people send go before work that only computes. A note changes hands some eight times between threads and processes;
 * where a report keeps one of two cores, each of them may have to wait for the system's next turn.
 */
@Component
public class RoomsFirst {
    private static final long LOOK_AGAIN = TimeUnit.MICROSECONDS.toNanos(250);
    private static final long MOST = TimeUnit.MILLISECONDS.toNanos(100);

    private final AtomicInteger underWay = new AtomicInteger();
    private final LongSupplier clock;
    private final LongConsumer pause;

    @Autowired
    RoomsFirst() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    RoomsFirst(LongSupplier clock, LongConsumer pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Something a person sent has come; {@link #answered()} must follow. */
    public void came() {
        underWay.incrementAndGet();
    }

    public void answered() {
        underWay.decrementAndGet();
    }

    /** For one long piece of work, on one thread. */
    public Courtesy courtesy() {
        return new Courtesy();
    }

    /** How one long piece of work gives way: never longer than it has worked, so that it gets done in the fullest house. */
    public final class Courtesy {
        private long worksSince = clock.getAsLong();
        private long spare;

        private Courtesy() {}

        /** To be called every millisecond or so; returns at once when nobody sends anything. */
        public void giveWay() {
            if (underWay.get() == 0) {
                return;
            }
            long now = clock.getAsLong();
            spare = Math.min(MOST, spare + now - worksSince);
            while (underWay.get() > 0
                    && spare >= LOOK_AGAIN
                    && !Thread.currentThread().isInterrupted()) {
                long before = now;
                pause.accept(LOOK_AGAIN);
                now = clock.getAsLong();
                spare -= now - before;
            }
            worksSince = now;
        }
    }
}

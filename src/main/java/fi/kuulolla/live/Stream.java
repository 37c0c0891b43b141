package fi.kuulolla.live;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One screen's stream: a virtual thread and one slot that holds the newest frame. A screen that reads slowly skips frames; one
 * that does not read at all fails its write after the connector's timeout and is gone.
 */
final class Stream implements Runnable {
    private static final long HEARTBEAT = TimeUnit.SECONDS.toNanos(15);
    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    private final UUID room;
    private final Viewer viewer;
    private final @Nullable UUID participant;
    private final AsyncContext async;
    private final OutputStream out;
    private final AtomicReference<@Nullable Frame> slot = new AtomicReference<>();
    private volatile @Nullable Thread thread;
    private volatile boolean closed;

    Stream(UUID room, Viewer viewer, @Nullable UUID participant, AsyncContext async, OutputStream out) {
        this.room = room;
        this.viewer = viewer;
        this.participant = participant;
        this.async = async;
        this.out = out;
    }

    UUID room() {
        return room;
    }

    Viewer viewer() {
        return viewer;
    }

    @Nullable
    UUID participant() {
        return participant;
    }

    void offer(Frame frame) {
        slot.accumulateAndGet(
                frame, (old, newer) -> old == null || newer == null || newer.seq() > old.seq() ? newer : old);
        wake();
    }

    void close() {
        closed = true;
        wake();
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        try {
            long sent = 0;
            while (!closed) {
                Frame frame = slot.getAndSet(null);
                if (frame == null) {
                    if (!waited()) {
                        write(BEAT);
                    }
                } else if (frame.seq() > sent) {
                    sent = frame.seq();
                    write(frame.bytes());
                }
            }
        } catch (IOException | IllegalStateException gone) {
            // The screen went away: nothing to tell anybody.
        } finally {
            closed = true;
            complete();
        }
    }

    /** Whether there is something to do before the next heartbeat is due. */
    private boolean waited() {
        long until = System.nanoTime() + HEARTBEAT;
        while (slot.get() == null && !closed) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            LockSupport.parkNanos(this, left);
        }
        return true;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    private void wake() {
        Thread waiting = thread;
        if (waiting != null) {
            LockSupport.unpark(waiting);
        }
    }

    void complete() {
        try {
            async.complete();
        } catch (IllegalStateException already) {
            // The container has ended it by itself.
        }
    }
}

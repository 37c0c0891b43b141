package fi.kuulolla.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One open event stream, read on a virtual thread: calls back with each frame's text and the time it was whole. As the page does, it
 * comes again after a while when the stream ends. Can stop reading without closing, as a phone in a dead network.
 */
public final class Screen implements AutoCloseable {
    public interface OnFrame {
        void frame(String data, long nanos);
    }

    private final int port;
    private final int from;
    private final String path;
    private final Cookies cookies;
    private final OnFrame onFrame;
    private final CountDownLatch first = new CountDownLatch(1);
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong frames = new AtomicLong();
    private volatile boolean closed;
    private volatile boolean paused;
    private volatile @Nullable Wire wire;
    private volatile int refused;
    private volatile long heardSince;
    private final Thread reader;

    /** @param cookie the only one it has; empty: none */
    public Screen(int port, int from, String path, String cookie, OnFrame onFrame) {
        this(port, from, path, Cookies.of(cookie), onFrame);
    }

    Screen(int port, int from, String path, Cookies cookies, OnFrame onFrame) {
        this.port = port;
        this.from = from;
        this.path = path;
        this.cookies = cookies;
        this.onFrame = onFrame;
        this.reader = Thread.ofVirtual().unstarted(this::live);
        reader.start();
    }

    private void live() {
        int failures = 0;
        while (!closed) {
            try (Wire now = Wire.open(port, from)) {
                wire = now;
                if (read(now)) {
                    failures = 0;
                }
            } catch (IOException | NumberFormatException cut) {
                // Come again, as below.
            }
            if (refused >= 400 && refused < 500) {
                System.err.println("stream refused: " + refused + " " + path);
                return;
            }
            failures++;
            double wait = Math.min(2_000, 400 * Math.pow(2, failures));
            pause((long) (wait * (0.5 + ThreadLocalRandom.current().nextDouble() * 0.7)));
        }
    }

    /** Whether anything was heard before the stream ended. */
    private boolean read(Wire now) throws IOException {
        now.request("GET", path, "Accept: text/event-stream\r\n" + cookies.header(), "");
        Wire.Answer head = now.head();
        cookies.take(head);
        refused = head.status();
        heardSince = 0;
        boolean any = false;
        StringBuilder rest = new StringBuilder();
        try {
            while (refused == 200) {
                byte[] chunk = now.chunk();
                if (chunk.length == 0) {
                    return any;
                }
                any = true;
                rest.append(new String(chunk, StandardCharsets.UTF_8));
                take(rest);
                while (paused && !closed) {
                    LockSupport.park(this);
                }
            }
            return false;
        } finally {
            bytes.addAndGet(now.bytes());
        }
    }

    private void take(StringBuilder rest) {
        for (int end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
            int data = rest.indexOf("data:");
            if (data >= 0 && data < end) {
                frames.incrementAndGet();
                if (heardSince == 0) {
                    heardSince = System.nanoTime();
                }
                String frame = rest.substring(data + 5, end).strip();
                onFrame.frame(frame, System.nanoTime());
                first.countDown();
            }
            rest.delete(0, end + 2);
        }
    }

    private void pause(long millis) {
        if (!closed) {
            LockSupport.parkNanos(this, TimeUnit.MILLISECONDS.toNanos(millis));
        }
    }

    public void awaitFirst() throws InterruptedException {
        if (!first.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no frame within a minute: " + path);
        }
    }

    /** When the first frame came on the connection of now; 0 while there is none. */
    public long heardSince() {
        return heardSince;
    }

    public Cookies cookies() {
        return cookies;
    }

    public void stopReading() {
        paused = true;
    }

    public void readOn() {
        paused = false;
        LockSupport.unpark(reader);
    }

    /** Bytes so far, on this connection and those before. */
    long bytes() {
        Wire now = wire;
        return bytes.get() + (now == null || closed ? 0 : now.bytes());
    }

    public long frames() {
        return frames.get();
    }

    @Override
    public void close() {
        closed = true;
        Wire now = wire;
        if (now != null) {
            now.close();
        }
        LockSupport.unpark(reader);
    }
}

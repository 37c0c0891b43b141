package fi.kuulolla.live;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rhythm of one room: at once when it was quiet, then no oftener than each kind of viewer can use. Changes in between melt
 * into the next frame. A thread exists only while there is something to tell.
 */
final class Beat {
    private static final Logger LOG = LoggerFactory.getLogger(Beat.class);
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);
    private static final long AFTER_FAILURE = TimeUnit.SECONDS.toNanos(1);

    private final UUID room;
    private final Publisher publisher;
    private final Set<Viewer> due = EnumSet.noneOf(Viewer.class);
    /** Those of them to whom something committed is due. */
    private final Set<Viewer> committed = EnumSet.noneOf(Viewer.class);

    private final Map<Viewer, Long> madeAt = new EnumMap<>(Viewer.class);
    private final Map<Viewer, Frame> newest = new EnumMap<>(Viewer.class);
    /** When the oldest commit happened that no frame for walls holds yet; 0 when there is none. */
    private long changedAt;

    private boolean beating;
    private @Nullable Thread thread;
    private boolean failed;

    Beat(UUID room, Publisher publisher) {
        this.room = room;
        this.publisher = publisher;
    }

    synchronized void committed() {
        committed.addAll(EnumSet.allOf(Viewer.class));
        if (changedAt == 0) {
            changedAt = System.nanoTime();
        }
        due.addAll(EnumSet.allOf(Viewer.class));
        begin();
    }

    synchronized void touched() {
        if (due.addAll(EnumSet.allOf(Viewer.class))) {
            begin();
        }
    }

    synchronized void joined(Stream stream) {
        Frame frame = newest.get(stream.viewer());
        if (frame != null && System.nanoTime() - frame.madeAt() < FRESH) {
            stream.offer(frame);
        } else {
            due.add(stream.viewer());
            begin();
        }
    }

    private void begin() {
        if (beating) {
            // It may be asleep until something is due that can wait longer.
            LockSupport.unpark(thread);
        } else {
            beating = true;
            thread = Thread.ofVirtual().name("beat").start(this::run);
        }
    }

    private void run() {
        try {
            for (long wait = untilNext(); wait >= 0; wait = untilNext()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (wait > 0) {
                    LockSupport.parkNanos(this, wait);
                } else {
                    make();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    /** Nanoseconds until something is due: 0 now; less than 0 when nothing is, and this thread has ended. */
    private synchronized long untilNext() {
        if (due.isEmpty()) {
            beating = false;
            thread = null;
            return -1;
        }
        long now = System.nanoTime();
        return due.stream().mapToLong(viewer -> waitOf(viewer, now)).min().orElse(0);
    }

    private long waitOf(Viewer viewer, long now) {
        Long last = madeAt.get(viewer);
        Duration rhythm =
                viewer.rhythm(committed.contains(viewer), publisher.streams().size());
        return last == null ? 0 : Math.max(0, last + rhythm.toNanos() - now);
    }

    private void make() throws InterruptedException {
        Set<Viewer> kinds = take();
        // The quick kinds tell how far screens are behind; phones are slower on purpose.
        long changed = kinds.contains(Viewer.WALL) ? takeChange() : 0;
        Set<Viewer> watched = publisher.streams().viewers(room);
        watched.retainAll(kinds);
        long seq = publisher.nextSeq();
        try {
            Map<Viewer, String> frames = publisher.frames(room, seq, watched);
            frames.forEach((viewer, json) -> deliver(viewer, Frame.of(seq, System.nanoTime(), json)));
            if (changed != 0) {
                LiveFigures.shownAfter(System.nanoTime() - changed);
            }
            failed = false;
        } catch (RuntimeException e) {
            later(kinds, changed, e);
            return;
        }
        if (kinds.contains(Viewer.COCKPIT)) {
            publisher.listeners(room).forEach(this::tell);
        }
    }

    private synchronized long takeChange() {
        long changed = changedAt;
        changedAt = 0;
        return changed;
    }

    private synchronized Set<Viewer> take() {
        long now = System.nanoTime();
        Set<Viewer> kinds = EnumSet.noneOf(Viewer.class);
        for (Viewer viewer : due) {
            if (waitOf(viewer, now) == 0) {
                kinds.add(viewer);
                madeAt.put(viewer, now);
                newest.remove(viewer);
            }
        }
        due.removeAll(kinds);
        committed.removeAll(kinds);
        return kinds;
    }

    private synchronized void deliver(Viewer viewer, Frame frame) {
        newest.put(viewer, frame);
        publisher.streams().deliver(room, viewer, frame);
    }

    private void later(Set<Viewer> kinds, long changed, RuntimeException e) throws InterruptedException {
        if (!failed) {
            LOG.warn("No frame for room {}: {}", room, e.toString());
        }
        failed = true;
        synchronized (this) {
            due.addAll(kinds);
            committed.addAll(kinds);
            changedAt = changed == 0 ? changedAt : changed;
        }
        TimeUnit.NANOSECONDS.sleep(AFTER_FAILURE);
    }

    private void tell(RoomListener listener) {
        try {
            listener.changed(room);
        } catch (RuntimeException e) {
            LOG.warn("A listener of room {} failed: {}", room, e.toString());
        }
    }

    private synchronized void stop() {
        beating = false;
        thread = null;
    }
}

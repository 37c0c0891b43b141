package fi.kuulolla.live;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings changes of rooms to their screens and listeners, in each room's rhythm. */
@Component
class Publisher {
    /** Longer than a commit of unknown outcome may still take, or than a line to the other nodes is away. */
    private static final long DOUBTED = TimeUnit.MINUTES.toNanos(1);

    private final Map<UUID, Beat> beats = new ConcurrentHashMap<>();
    private final Map<UUID, List<RoomListener>> listeners = new ConcurrentHashMap<>();
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final Map<UUID, Long> changes = new ConcurrentHashMap<>();
    private final Map<UUID, Long> doubts = new ConcurrentHashMap<>();
    private volatile long allDoubted = System.nanoTime() - DOUBTED;
    private final List<Runnable> sweeps = new CopyOnWriteArrayList<>();
    private final OpenStreams streams;
    private final ObjectProvider<FrameSource> source;
    private final Numbers numbers;
    /** Looked up once: screens also leave while the application ends, when the container would try to make a new one. */
    private volatile @Nullable FrameSource used;

    Publisher(OpenStreams streams, ObjectProvider<FrameSource> source, Numbers numbers) {
        this.streams = streams;
        this.source = source;
        this.numbers = numbers;
    }

    /** Something was committed that screens may show; on another node it may have been anything. */
    void committed(UUID room) {
        changes.merge(room, 1L, Long::sum);
        crowdCommitted(room);
    }

    /** A {@linkplain Batch#isOfCrowd() crowd's} commands were committed. */
    void crowdCommitted(UUID room) {
        versions.merge(room, 1L, Long::sum);
        if (isWatched(room)) {
            beat(room).committed();
        }
    }

    /** Grows with every commit; a room that was not touched since the start has none. */
    long version(UUID room) {
        return versions.getOrDefault(room, 0L);
    }

    /** Grows with every commit but those of a crowd. */
    long change(UUID room) {
        return changes.getOrDefault(room, 0L);
    }

    /** A commit whose outcome nobody knows may still come. */
    void doubt(UUID room) {
        doubts.put(room, System.nanoTime());
    }

    /** What other nodes said may have been missed. */
    void doubtAll() {
        allDoubted = System.nanoTime();
    }

    /** Whether all that happens to the room is heard of: a screen of this node looks at it, and lately nothing was in doubt. */
    boolean isSure(UUID room) {
        long now = System.nanoTime();
        Long doubted = doubts.get(room);
        return isWatched(room) && now - allDoubted >= DOUBTED && (doubted == null || now - doubted >= DOUBTED);
    }

    /** Something changed that is not stored: somebody is writing, ready, connected. */
    void touched(UUID room) {
        if (isWatched(room)) {
            beat(room).touched();
        }
    }

    /** A new screen gets a frame of now: clocks in older ones would be wrong. */
    void joined(Stream stream) {
        beat(stream.room()).joined(stream);
    }

    void left(UUID room) {
        if (isWatched(room)) {
            return;
        }
        beats.remove(room);
        FrameSource frames = used;
        if (frames != null) {
            frames.forget(room);
        }
    }

    /** What a memory does now and then: no name stays in it when all have gone. */
    void swept(Runnable sweep) {
        sweeps.add(sweep);
    }

    @Scheduled(fixedDelay = 60_000)
    void sweep() {
        sweeps.forEach(Runnable::run);
        long now = System.nanoTime();
        doubts.values().removeIf(doubted -> now - doubted >= DOUBTED);
    }

    Registration listen(UUID room, RoomListener listener) {
        listeners.computeIfAbsent(room, id -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> {
            listeners.computeIfPresent(room, (id, list) -> {
                list.remove(listener);
                return list.isEmpty() ? null : list;
            });
            left(room);
        };
    }

    /** Grows by every frame, over restarts too. */
    long nextSeq() {
        return numbers.next();
    }

    List<RoomListener> listeners(UUID room) {
        return listeners.getOrDefault(room, List.of());
    }

    /** Rooms that some screen or listener of this node looks at. */
    Set<UUID> watched() {
        Set<UUID> watched = new HashSet<>(listeners.keySet());
        watched.addAll(streams.watched());
        return watched;
    }

    OpenStreams streams() {
        return streams;
    }

    Map<Viewer, String> frames(UUID room, long frameSeq, Set<Viewer> wanted) {
        FrameSource frames = wanted.isEmpty() ? null : source();
        return frames == null ? Map.of() : frames.frames(room, frameSeq, wanted);
    }

    String frame(UUID room, Viewer viewer) {
        return Objects.requireNonNull(source()).frame(room, nextSeq(), viewer);
    }

    private @Nullable FrameSource source() {
        FrameSource frames = used;
        if (frames == null) {
            frames = source.getIfAvailable();
            used = frames;
        }
        return frames;
    }

    private boolean isWatched(UUID room) {
        return !streams.isEmpty(room) || listeners.containsKey(room);
    }

    private Beat beat(UUID room) {
        return beats.computeIfAbsent(room, id -> new Beat(id, this));
    }
}

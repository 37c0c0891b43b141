package fi.kuulolla.live;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The streams that are open now, by room. */
@Component
class OpenStreams {
    /** Tabs of one person that may listen at once; the oldest goes when there are more. */
    private static final int PER_PARTICIPANT = 4;

    private final Map<UUID, Stream[]> rooms = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();
    private volatile Consumer<UUID> whenEmpty = room -> {};

    void add(Stream stream) {
        rooms.merge(stream.room(), new Stream[] {stream}, (old, added) -> {
            Stream[] all = Arrays.copyOf(old, old.length + 1);
            all[old.length] = stream;
            return all;
        });
        size.incrementAndGet();
        if (stream.participant() != null) {
            List<Stream> own = of(stream.room(), stream.participant());
            own.stream().limit(Math.max(0, own.size() - PER_PARTICIPANT)).forEach(Stream::close);
        }
    }

    void remove(Stream stream) {
        rooms.computeIfPresent(stream.room(), (id, old) -> {
            Stream[] rest = Arrays.stream(old).filter(s -> s != stream).toArray(Stream[]::new);
            size.addAndGet(rest.length - old.length);
            return rest.length == 0 ? null : rest;
        });
        if (isEmpty(stream.room())) {
            whenEmpty.accept(stream.room());
        }
    }

    /** Tells of each room whose last screen has left. */
    void whenEmpty(Consumer<UUID> told) {
        whenEmpty = told;
    }

    List<Stream> of(UUID room, UUID participant) {
        return Arrays.stream(all(room))
                .filter(stream -> participant.equals(stream.participant()))
                .toList();
    }

    List<Stream> of(UUID room, Viewer viewer) {
        return Arrays.stream(all(room))
                .filter(stream -> stream.viewer() == viewer)
                .toList();
    }

    void deliver(UUID room, Viewer viewer, Frame frame) {
        for (Stream stream : all(room)) {
            if (stream.viewer() == viewer) {
                stream.offer(frame);
            }
        }
    }

    Set<Viewer> viewers(UUID room) {
        Set<Viewer> viewers = EnumSet.noneOf(Viewer.class);
        for (Stream stream : all(room)) {
            viewers.add(stream.viewer());
        }
        return viewers;
    }

    Set<UUID> participants(UUID room) {
        Set<UUID> participants = new HashSet<>();
        for (Stream stream : all(room)) {
            if (stream.participant() != null) {
                participants.add(stream.participant());
            }
        }
        return participants;
    }

    /** All of them together. */
    int size() {
        return size.get();
    }

    int rooms() {
        return rooms.size();
    }

    int count(Viewer viewer) {
        return rooms.values().stream()
                .mapToInt(streams -> (int) Arrays.stream(streams)
                        .filter(stream -> stream.viewer() == viewer)
                        .count())
                .sum();
    }

    Set<UUID> watched() {
        return Set.copyOf(rooms.keySet());
    }

    /** All streams but those of facilitators, whose screens ask for their rights by themselves. */
    List<Stream> ofGuests() {
        return rooms.values().stream()
                .flatMap(Arrays::stream)
                .filter(stream -> stream.viewer() != Viewer.COCKPIT)
                .toList();
    }

    boolean isEmpty(UUID room) {
        return !rooms.containsKey(room);
    }

    void closeAll() {
        rooms.values().forEach(streams -> Arrays.stream(streams).forEach(Stream::close));
    }

    private Stream[] all(UUID room) {
        return rooms.getOrDefault(room, new Stream[0]);
    }
}

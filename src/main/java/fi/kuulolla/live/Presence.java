package fi.kuulolla.live;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Who is writing, ready or on a break, in the memory of the node they are on: a restart forgets it and the pages tell it again. */
@Component
public class Presence {
    private final Map<UUID, Map<UUID, PresenceState>> rooms = new ConcurrentHashMap<>();
    private final OpenStreams streams;
    private final Publisher publisher;
    private final Elsewhere elsewhere;
    private final Wakes wakes;

    Presence(OpenStreams streams, Publisher publisher, Elsewhere elsewhere, Wakes wakes) {
        this.elsewhere = elsewhere;
        this.wakes = wakes;
        this.streams = streams;
        this.publisher = publisher;
        streams.whenEmpty(this::leftAlone);
    }

    public void mark(UUID room, UUID participant, PresenceState state) {
        if (set(room, participant, state)) {
            publisher.touched(room);
            wakes.presence(room);
        }
    }

    /**
     * Whoever sends what they wrote is writing no longer. Screens hear of it with the note, so that pages need not say it, too; without a
     * note they hear it by themselves.
     */
    public <N> N sending(UUID room, UUID participant, Supplier<N> note) {
        Map<UUID, PresenceState> states = rooms.getOrDefault(room, Map.of());
        boolean changed =
                states.get(participant) == PresenceState.WRITING && set(room, participant, PresenceState.IDLE);
        try {
            return note.get();
        } catch (RuntimeException noNote) {
            if (changed) {
                publisher.touched(room);
            }
            throw noNote;
        } finally {
            if (changed) {
                wakes.presence(room);
            }
        }
    }

    /** On all nodes together. */
    public PresenceCounts counts(UUID room) {
        return here(room).plus(elsewhere.in(room));
    }

    /** Rooms of which this node has something to tell. */
    Set<UUID> rooms() {
        Set<UUID> all = new HashSet<>(rooms.keySet());
        all.addAll(streams.watched());
        return all;
    }

    PresenceCounts here(UUID room) {
        int writing = 0;
        int ready = 0;
        int breaks = 0;
        for (PresenceState state : rooms.getOrDefault(room, Map.of()).values()) {
            switch (state) {
                case WRITING -> writing++;
                case READY -> ready++;
                case BREAK -> breaks++;
                case IDLE -> {}
            }
        }
        return new PresenceCounts(streams.participants(room).size(), writing, ready, breaks);
    }

    /** A new stage begins: nobody is ready or writing yet. Breaks go on. */
    public void stageChanged(UUID room) {
        stageChangedHere(room);
        wakes.order(new NodeMessage.NewStage(room));
    }

    void stageChangedHere(UUID room) {
        elsewhere.stageChanged(room);
        rooms.computeIfPresent(room, (id, states) -> {
            states.values().removeIf(state -> state != PresenceState.BREAK);
            return states.isEmpty() ? null : states;
        });
        publisher.touched(room);
    }

    /** A person left or was removed. */
    public void gone(UUID room, UUID participant) {
        if (set(room, participant, PresenceState.IDLE)) {
            publisher.touched(room);
            wakes.presence(room);
        }
    }

    /** The last screen has left, some in the middle of writing: who comes back tells it again. */
    private void leftAlone(UUID room) {
        boolean[] forgot = {false};
        rooms.computeIfPresent(room, (id, states) -> {
            forgot[0] = streams.isEmpty(room);
            return forgot[0] ? null : states;
        });
        if (forgot[0]) {
            wakes.presence(room);
        }
    }

    /** How many people have said something that is still true. */
    int size() {
        return rooms.values().stream().mapToInt(Map::size).sum();
    }

    private boolean set(UUID room, UUID participant, PresenceState state) {
        boolean[] changed = {false};
        rooms.compute(room, (id, old) -> {
            Map<UUID, PresenceState> states = old == null ? new ConcurrentHashMap<>() : old;
            PresenceState before =
                    state == PresenceState.IDLE ? states.remove(participant) : states.put(participant, state);
            changed[0] = (before == null ? PresenceState.IDLE : before) != state;
            return states.isEmpty() ? null : states;
        });
        return changed[0];
    }
}

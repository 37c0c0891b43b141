package fi.kuulolla.live;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who is writing, ready or on a break, in memory only: a restart forgets it and the pages tell it again. */
@Component
public class Presence {
    private final Map<UUID, Map<UUID, PresenceState>> rooms = new ConcurrentHashMap<>();
    private final OpenStreams streams;
    private final Publisher publisher;

    Presence(OpenStreams streams, Publisher publisher) {
        this.streams = streams;
        this.publisher = publisher;
    }

    public void mark(UUID room, UUID participant, PresenceState state) {
        if (set(room, participant, state)) {
            publisher.touched(room);
        }
    }

    public PresenceCounts counts(UUID room) {
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
        return new PresenceCounts(connected(room).size(), writing, ready, breaks);
    }

    /** Participants with at least one open stream. */
    public Set<UUID> connected(UUID room) {
        return streams.participants(room);
    }

    /** A new stage begins: nobody is ready or writing yet. Breaks go on. */
    public void stageChanged(UUID room) {
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
        }
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

package fi.kuulolla.session;

import fi.kuulolla.live.FrameSource;
import fi.kuulolla.live.Numbers;
import fi.kuulolla.live.Presence;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.live.Viewer;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Frames and boards of running workshops. Between two commits of a room nothing is read again. */
@Component
public class Frames implements FrameSource {
    /** Even without a commit: whatever changed past the room's order is seen then. */
    private static final long OLDEST = TimeUnit.SECONDS.toNanos(5);

    private static final long FORGOTTEN_AFTER = TimeUnit.MINUTES.toNanos(2);
    private static final int MANY = 200;

    private final Map<UUID, RoomPicture> pictures = new ConcurrentHashMap<>();
    private final FactsOfRooms facts;
    private final Rooms rooms;
    private final Presence presence;
    private final Numbers numbers;
    private final Clock clock;

    Frames(FactsOfRooms facts, Rooms rooms, Presence presence, Numbers numbers, Clock clock) {
        this.facts = facts;
        this.rooms = rooms;
        this.presence = presence;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public Map<Viewer, String> frames(UUID room, long seq, Set<Viewer> wanted) {
        return with(room, picture -> {
            Map<Viewer, String> frames = new EnumMap<>(Viewer.class);
            for (Viewer viewer : wanted) {
                frames.put(
                        viewer, BoardBytes.json(picture.framed(viewer, seq, presence.counts(room), clock.instant())));
            }
            return frames;
        });
    }

    @Override
    public String frame(UUID room, long seq, Viewer viewer) {
        return with(
                room, picture -> BoardBytes.json(picture.single(viewer, seq, presence.counts(room), clock.instant())));
    }

    /** The board of a kind of viewer, as of the newest commit. */
    public BoardBytes board(UUID room, Viewer viewer) {
        return with(room, picture -> picture.shown(viewer).bytes());
    }

    @Override
    public void forget(UUID room) {
        pictures.remove(room);
    }

    private <R> R with(UUID room, Function<RoomPicture, R> use) {
        forgetSome();
        RoomPicture picture = pictures.computeIfAbsent(room, id -> new RoomPicture(numbers::next));
        synchronized (picture) {
            long version = rooms.version(room);
            long now = System.nanoTime();
            if (!picture.isOf(version, now, OLDEST)) {
                picture.take(facts.read(room), version, now);
            }
            return use.apply(picture);
        }
    }

    private void forgetSome() {
        if (pictures.size() > MANY) {
            long now = System.nanoTime();
            pictures.values().removeIf(picture -> picture.isOlderThan(FORGOTTEN_AFTER, now));
        }
    }
}

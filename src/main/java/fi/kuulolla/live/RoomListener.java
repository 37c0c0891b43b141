package fi.kuulolla.live;

import java.util.UUID;

/** Hears that something in a room changed, at most four times a second, on a virtual thread that is not the writer's. */
@FunctionalInterface
public interface RoomListener {
    void changed(UUID room);
}

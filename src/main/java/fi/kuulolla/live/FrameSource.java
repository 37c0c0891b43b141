package fi.kuulolla.live;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes the frames of a room: one JSON text for each kind of viewer. Called by one thread at a time for a room. */
public interface FrameSource {

    /** The frames of the kinds asked for; kinds that are not asked for are not made, and will not be missed. */
    Map<Viewer, String> frames(UUID room, long seq, Set<Viewer> wanted);

    /** The frame of now for one screen that cannot hold a stream and asks again and again. */
    String frame(UUID room, long seq, Viewer viewer);

    /** Nobody looks at the room any more: whatever is kept for it may go. */
    default void forget(UUID room) {}
}

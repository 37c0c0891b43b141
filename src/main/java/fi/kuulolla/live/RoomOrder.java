package fi.kuulolla.live;

import java.util.UUID;

/** Whose turn it is to write to a room when several nodes do. */
@FunctionalInterface
interface RoomOrder {
    /** There is one node, and it has one writer for a room. */
    RoomOrder ALONE = room -> 0;

    /**
     * Called first in each transaction of a room's writer. Waits until no other transaction writes to the room, and gives the
     * number that this one's commit will have; 0 where nobody else needs to know.
     */
    long turn(UUID room);
}

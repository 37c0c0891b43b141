package fi.kuulolla.live;

import java.util.List;
import java.util.UUID;

/**
 * Applies commands of one kind to one room, in order, inside one transaction.
 *
 * <p>Consecutive commands that were submitted with the same batch object are applied together. When the database refuses the
 * whole, they are tried again one at a time, so {@code apply} must leave nothing behind outside the transaction.
 */
public interface Batch<C, R> {

    /** One outcome for each command, in the same order. A refused command must have changed nothing. */
    List<Outcome<R>> apply(UUID room, List<C> commands);

    /**
     * Whether it only adds what many people do at once, notes or dots or newcomers: of the workshop, its agenda and whoever was there
     * before, everything that a {@link RoomMemory} knows stays true.
     */
    default boolean isOfCrowd() {
        return false;
    }
}

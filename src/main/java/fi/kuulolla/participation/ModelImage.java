package fi.kuulolla.participation;

import java.time.Instant;
import java.util.UUID;

/**
 * What the matrix needs of a model.
 *
 * @param changed another number after every change
 * @param status code of a step of the programme's scale, or empty
 * @param waiting bits of the phases of which it is told that they have not started
 * @param begun bits of the phases of which it is told that they have
 * @param records its confirmed records, also those of the past, as {@link PackedRecord} tells
 * @param from since when each counts, in microseconds of the epoch
 * @param to until when each counts; {@link Long#MAX_VALUE} when it still does
 */
record ModelImage(
        UUID id,
        long changed,
        String name,
        UUID project,
        String projectName,
        String area,
        String status,
        Instant createdAt,
        int waiting,
        int begun,
        long[] records,
        long[] from,
        long[] to) {

    boolean counts(int record, long at) {
        return at == NOW ? to[record] == NOW : from[record] <= at && to[record] > at;
    }

    static final long NOW = Long.MAX_VALUE;
}

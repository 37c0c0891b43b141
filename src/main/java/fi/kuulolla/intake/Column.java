package fi.kuulolla.intake;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file as it is understood.
 *
 * @param target null when it is not taken in
 * @param known whether the header says what it is: columns of our own tables that are not taken in are known, too
 * @param byHand whether somebody of the organisation said so, now or for an earlier file
 */
public record Column(int index, String header, @Nullable Target target, boolean known, boolean byHand) {}

package fi.kuulolla.people;

import fi.kuulolla.i18n.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to take part.
 *
 * @param code as typed or scanned
 * @param role a role code; needed of newcomers only
 * @param name a pseudonym of their own, or one is offered
 * @param joinKey random, made by the device: asking again with the same key gives the same person
 * @param shared a shared or borrowed device: nothing stays on it
 * @param fresh somebody else on the same device
 */
public record JoinWorkshop(
        String code,
        @Nullable String role,
        @Nullable String name,
        @Nullable Lang lang,
        @Nullable String joinKey,
        boolean shared,
        boolean fresh) {

    /** Names and keys reach no log by way of a command. */
    @Override
    public String toString() {
        return "JoinWorkshop";
    }
}

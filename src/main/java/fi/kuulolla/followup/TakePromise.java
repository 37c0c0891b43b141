package fi.kuulolla.followup;

import fi.kuulolla.shared.CleanText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes a promise on.
 *
 * @param name who takes it, as they want to be called
 * @param unit where they work or what they do
 * @param due by when; without a date the promise stays open
 * @param ownerAfter who stays responsible after the project, empty when not known yet
 * @param aloud said aloud in the room and written down by staff
 */
public record TakePromise(
        String name, String unit, @Nullable LocalDate due, String ownerAfter, boolean aloud) {
    public TakePromise {
        name = CleanText.of(name, CleanText.NAME);
        unit = CleanText.optional(unit, CleanText.TITLE);
        ownerAfter = CleanText.optional(ownerAfter, CleanText.TITLE);
    }
}

package fi.kuulolla.followup;

import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
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
    private static final int LONGEST_YEARS = 10;

    public TakePromise {
        name = CleanText.of(name, CleanText.NAME);
        unit = CleanText.optional(unit, CleanText.TITLE);
        ownerAfter = CleanText.optional(ownerAfter, CleanText.TITLE);
    }

    /** Said again: what is not said this time stays as it was. */
    TakePromise completedBy(
            @Nullable String unitBefore, @Nullable LocalDate dueBefore, @Nullable String ownerAfterBefore) {
        return new TakePromise(
                name,
                unit.isEmpty() && unitBefore != null ? unitBefore : unit,
                due == null ? dueBefore : due,
                ownerAfter.isEmpty() && ownerAfterBefore != null ? ownerAfterBefore : ownerAfter,
                aloud);
    }

    /** A promise is about what comes, and about a time that its people may see. Refuses {@code due-invalid}. */
    void mustBeDueAfter(LocalDate today) {
        if (due != null && (due.isBefore(today) || due.isAfter(today.plusYears(LONGEST_YEARS)))) {
            throw new Refused("due-invalid");
        }
    }
}

package fi.kuulolla.followup;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import java.time.LocalDate;
import java.util.UUID;

/** An answer about to be told, with who signs it and when. */
record Telling(AnswerKind kind, String text, String signed, UUID staff, LocalDate on) {

    /** Refuses {@code answer-missing} when nothing is said. */
    static Telling by(Actor.Staff staff, AnswerKind kind, String text, LocalDate on) {
        String clean = CleanText.optional(text, CleanText.LONG);
        if (clean.isEmpty()) {
            throw new Refused("answer-missing");
        }
        return new Telling(kind, clean, staff.name(), staff.id(), on);
    }

    PromiseAnswer of(Promise promise) {
        return new PromiseAnswer(promise, kind, text, signed, staff, on);
    }
}

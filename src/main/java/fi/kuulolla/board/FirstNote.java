package fi.kuulolla.board;

import fi.kuulolla.live.Outcome;
import fi.kuulolla.shared.Refused;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stored under a key already, to answer whoever sends it again. */
record FirstNote(
        UUID stage,
        byte[] firstHash,
        boolean late,
        boolean withdrawn,
        @Nullable UUID participant) {

    static FirstNote of(NewNote note, boolean late) {
        return new FirstNote(note.stage(), note.key().hashWith(note.text()), late, false, note.participant());
    }

    /** The first answer once more, for the same text from the same writer; a note they took back does not return by it. */
    Outcome<AddOutcome> answer(NewNote again) {
        boolean same = MessageDigest.isEqual(firstHash, again.key().hashWith(again.text()))
                && (participant == null
                        || again.participant() == null
                        || Objects.equals(participant, again.participant()));
        if (!same) {
            return Outcome.refused(new Refused("key-reused"));
        }
        return withdrawn
                ? Outcome.refused(new Refused("withdrawn"))
                : Outcome.ok(new AddOutcome(false, again.asFirstSent(stage, late)));
    }
}

package fi.kuulolla.board;

import fi.kuulolla.shared.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned and sealed note on its way to the room's writer.
 *
 * @param participant null in an anonymous stage, where the writer of the room is not told either
 * @param role only in memory in an anonymous stage: the row keeps what the role is shown as
 * @param typedByStaff for somebody without a device
 */
record NewNote(
        UUID id,
        UUID stage,
        NoteKey key,
        byte[] sealedKey,
        String text,
        @Nullable UUID participant,
        Role role,
        boolean typedByStaff) {

    OwnNote asFirstSent(UUID inStage, boolean late) {
        return new OwnNote(
                key.value(), text, inStage, 0, late, AnswerCode.of(key).value());
    }
}

package fi.kuulolla.measure;

import fi.kuulolla.board.NoteKey;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check-out on its way to the room's writer. The role is only in memory: the row keeps what it is shown as. */
record CheckOutAnswer(
        UUID stage,
        NoteKey key,
        DeviceMark mark,
        Role role,
        @Nullable Integer heard,
        @Nullable Integer equal,
        String change) {

    /** Refuses {@code answer-invalid}, and {@code text-empty} when nothing is answered at all. */
    CheckOutAnswer {
        check(heard);
        check(equal);
        if (heard == null && equal == null && change.isEmpty()) {
            throw new Refused("text-empty");
        }
    }

    private static void check(@Nullable Integer value) {
        if (value != null && (value < 0 || value > 10)) {
            throw new Refused("answer-invalid");
        }
    }

    /** What somebody answered reaches no log by way of a command. */
    @Override
    public String toString() {
        return "CheckOutAnswer[stage=" + stage + "]";
    }
}

package fi.kuulolla.board;

import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes to a note by its own writer, and by the facilitator to the late tray. Runs in order, inside a transaction. */
@Component
class NoteEdits {
    private final JdbcClient jdbc;

    NoteEdits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The note with this key. In a named stage it must be the participant's; in an anonymous one whoever knows the key is the
     * writer.
     */
    StoredNote own(UUID workshop, UUID participant, NoteKey key) {
        StoredNote note = jdbc.sql(
                        "select id, stage_id as stage, text, participant_id as participant, late, tray, withdrawn,"
                                + " version from contribution where workshop_id = ? and key_hash = ?")
                .params(workshop, key.hash())
                .query(StoredNote.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (note.participant() != null && !note.participant().equals(participant)) {
            throw new NotFound();
        }
        return note;
    }

    void edit(StoredNote note, String text) {
        jdbc.sql("update contribution set text = ?, version = version + 1 where id = ?")
                .params(text, note.id())
                .update();
    }

    /** Takes the text away for good. The key's hash stays, so that a late repetition does not bring the note back. */
    void withdraw(StoredNote note) {
        jdbc.sql("update contribution set text = '', withdrawn = true, tray = false, theme_id = null,"
                        + " version = version + 1 where id = ?")
                .param(note.id())
                .update();
    }

    /** The stage of a note in the tray. */
    UUID stageOf(UUID workshop, UUID note) {
        return jdbc.sql("select stage_id from contribution where workshop_id = ? and id = ? and not withdrawn")
                .params(workshop, note)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    boolean setTray(UUID workshop, UUID note, boolean tray) {
        return jdbc.sql(
                                "update contribution set tray = ? where workshop_id = ? and id = ? and not withdrawn and tray <> ?")
                        .params(tray, workshop, note, tray)
                        .update()
                == 1;
    }

    /** Everything that waits in the tray comes in, marked as late, as part of no theme. */
    void emptyTray(UUID workshop) {
        jdbc.sql("update contribution set tray = false where workshop_id = ? and tray and not withdrawn")
                .param(workshop)
                .update();
    }

    /** A note as stored, for its writer. */
    record StoredNote(
            UUID id,
            UUID stage,
            String text,
            @Nullable UUID participant,
            boolean late,
            boolean tray,
            boolean withdrawn,
            int version) {

        /** Whether an edit of this version may be done; false when it was done already. */
        boolean takes(String newText, int ofVersion) {
            if (ofVersion == version) {
                return true;
            }
            if (ofVersion + 1 == version && newText.equals(text)) {
                return false;
            }
            throw new Refused("version-conflict");
        }
    }
}

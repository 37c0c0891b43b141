package fi.kuulolla.board;

import fi.kuulolla.people.DeviceToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds notes for those who wrote them: named ones by the person, anonymous ones by trying which seals the device opens. */
@Component
class OwnNotes {
    private final JdbcClient jdbc;
    private final NoteSeals seals;

    OwnNotes(JdbcClient jdbc, NoteSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** A note as its writer sees it, and where it is. */
    record Found(OwnNote own, TracedNote place) {}

    List<Found> of(UUID workshop, UUID participant, DeviceToken device) {
        Map<UUID, NoteKey> keys = new HashMap<>();
        open(keys, seals.installation(), "participant_id = ?", workshop, participant);
        open(keys, seals.of(device), "role is null", workshop);
        return found(keys);
    }

    /** Notes typed by a facilitator in named stages. */
    List<Found> assisted(UUID workshop) {
        Map<UUID, NoteKey> keys = new HashMap<>();
        open(keys, seals.installation(), "assisted", workshop);
        return found(keys);
    }

    private void open(Map<UUID, NoteKey> keys, KeySeal seal, String which, Object... params) {
        jdbc.sql("select id, sealed_key from contribution"
                        + " where workshop_id = ? and not withdrawn and sealed_key is not null and " + which)
                .params(params)
                .query(row -> {
                    UUID note = row.getObject("id", UUID.class);
                    Optional<NoteKey> key = seal.open(note, row.getBytes("sealed_key"));
                    key.ifPresent(opened -> keys.put(note, opened));
                });
    }

    private List<Found> found(Map<UUID, NoteKey> keys) {
        return jdbc.sql(
                        "select workshop_id, id, stage_id, text, shown_as, theme_id, tray, version, late from contribution"
                                + " where id = any(?) order by seq nulls last, id")
                .param(keys.keySet().toArray(UUID[]::new))
                .query((row, i) -> found(keys, row))
                .list();
    }

    private static Found found(Map<UUID, NoteKey> keys, ResultSet row) throws SQLException {
        TracedNote place = NoteReads.traced(row);
        NoteKey key = keys.get(place.note());
        if (key == null) {
            throw new IllegalStateException("a note nobody asked for");
        }
        String code = AnswerCode.of(key).value();
        OwnNote own = new OwnNote(
                key.value(), place.text(), place.stage(), row.getInt("version"), row.getBoolean("late"), code);
        return new Found(own, place);
    }
}

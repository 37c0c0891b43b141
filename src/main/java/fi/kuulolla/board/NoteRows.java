package fi.kuulolla.board;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The way of new notes into the database: plain SQL, because a thousand may come within seconds. */
@Component
class NoteRows {
    private static final String ADD = """
            insert into contribution (workshop_id, created_at, id, stage_id, key_hash, sealed_key, answer_hash, first_hash,
                text, shown_as, assisted, late, tray, participant_id, role, seq)
            select ?, ?, n.* from unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[],
                ?::text[], ?::text[], ?::bool[], ?::bool[], ?::bool[], ?::uuid[], ?::text[], ?::bigint[]) as n
            on conflict (workshop_id, key_hash) do nothing""";

    private final JdbcTemplate jdbc;

    NoteRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored under the keys of these notes, by the hash of the key. */
    Map<ByteBuffer, FirstNote> known(UUID workshop, List<NewNote> notes) {
        Map<ByteBuffer, FirstNote> known = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement query = connection.prepareStatement(
                            "select key_hash, stage_id, first_hash, late, withdrawn, participant_id from contribution"
                                    + " where workshop_id = ? and key_hash = any(?)");
                    query.setObject(1, workshop);
                    query.setArray(
                            2,
                            array(connection, "bytea", notes, note -> note.key().hash()));
                    return query;
                },
                row -> {
                    FirstNote first = new FirstNote(
                            row.getObject("stage_id", UUID.class),
                            row.getBytes("first_hash"),
                            row.getBoolean("late"),
                            row.getBoolean("withdrawn"),
                            row.getObject("participant_id", UUID.class));
                    known.put(ByteBuffer.wrap(row.getBytes("key_hash")), first);
                });
        return known;
    }

    /** Named notes: who, in which order, when. */
    void addNamed(UUID workshop, List<NoteRow> notes, Instant at) {
        if (notes.isEmpty()) {
            return;
        }
        Long last = jdbc.queryForObject(
                "select coalesce(max(seq), 0) from contribution where workshop_id = ?", Long.class, workshop);
        long[] seq = {last == null ? 0 : last};
        add(
                workshop,
                at,
                notes,
                row -> row.note().typedByStaff(),
                row -> row.note().participant(),
                row -> row.note().role().code(),
                row -> ++seq[0]);
    }

    /** Anonymous notes: neither who nor order nor time, nor that somebody needed help with it. */
    void addAnonymous(UUID workshop, List<NoteRow> notes) {
        if (!notes.isEmpty()) {
            add(workshop, null, notes, row -> false, row -> null, row -> null, row -> null);
        }
    }

    private void add(
            UUID workshop,
            @Nullable Instant at,
            List<NoteRow> notes,
            Predicate<NoteRow> assisted,
            Function<NoteRow, @Nullable UUID> participant,
            Function<NoteRow, @Nullable String> role,
            Function<NoteRow, @Nullable Long> seq) {
        int added = jdbc.update(connection -> {
            PreparedStatement insert = connection.prepareStatement(ADD);
            insert.setObject(1, workshop);
            insert.setTimestamp(2, at == null ? null : Timestamp.from(at));
            int i = 3;
            insert.setArray(
                    i++, array(connection, "uuid", notes, row -> row.note().id()));
            insert.setArray(
                    i++, array(connection, "uuid", notes, row -> row.note().stage()));
            insert.setArray(
                    i++,
                    array(connection, "bytea", notes, row -> row.note().key().hash()));
            insert.setArray(
                    i++, array(connection, "bytea", notes, row -> row.note().sealedKey()));
            insert.setArray(
                    i++,
                    array(
                            connection,
                            "bytea",
                            notes,
                            row -> AnswerCode.of(row.note().key()).hash()));
            insert.setArray(i++, array(connection, "bytea", notes, NoteRow::firstHash));
            insert.setArray(
                    i++, array(connection, "text", notes, row -> row.note().text()));
            insert.setArray(i++, array(connection, "text", notes, NoteRow::shownAs));
            insert.setArray(i++, array(connection, "bool", notes, assisted::test));
            insert.setArray(i++, array(connection, "bool", notes, NoteRow::late));
            insert.setArray(i++, array(connection, "bool", notes, NoteRow::tray));
            insert.setArray(i++, array(connection, "uuid", notes, participant));
            insert.setArray(i++, array(connection, "text", notes, role));
            insert.setArray(i, array(connection, "int8", notes, seq));
            return insert;
        });
        if (added != notes.size()) {
            // Somebody else than the room's writer took a key meanwhile: tried again, it is known.
            throw new ConcurrencyFailureException("a key was taken at the same time");
        }
    }

    private static <T> Array array(
            Connection connection, String type, List<T> rows, Function<T, ? extends @Nullable Object> value)
            throws SQLException {
        Object[] values = type.equals("bytea") ? new byte[rows.size()][] : new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
        }
        return connection.createArrayOf(type, values);
    }
}

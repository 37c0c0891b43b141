package fi.kuulolla.participation;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes records by the thousand: a statement ends the older ones, three bring the new. */
@Component
class LedgerRows {
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LedgerRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The ids of the new records, in their order. */
    List<UUID> write(Actor.Staff staff, List<NewRecord> records, Instant at) {
        List<UUID> ids = new ArrayList<>(records.size());
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            List<NewRecord> some = records.subList(from, Math.min(records.size(), from + AT_ONCE));
            Map<Key, UUID> ended = end(some, at);
            List<Row> rows = some.stream()
                    .map(it -> new Row(Ids.ordered(), it, ended.get(Key.of(it))))
                    .toList();
            insert(staff, rows, at);
            rows.forEach(it -> ids.add(it.id()));
        }
        return ids;
    }

    private Map<Key, UUID> end(List<NewRecord> records, Instant at) {
        List<NewRecord> keyed = records.stream().filter(LedgerRows::takesAPlace).toList();
        Map<Key, UUID> ended = new HashMap<>();
        if (!keyed.isEmpty()) {
            jdbc.sql("""
                    update participation_record r set recorded_to = ?
                    from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as k (model, phase, source, ref)
                    where r.service_model_id = k.model and r.phase = k.phase and r.source = k.source
                      and r.source_ref = k.ref and r.workshop_id is null and r.recorded_to is null and not r.draft
                    returning r.id, k.model, k.phase, k.source, k.ref""")
                    .param(at.atOffset(ZoneOffset.UTC))
                    .param(keyed.stream().map(NewRecord::model).toArray(UUID[]::new))
                    .param(keyed.stream().map(it -> it.phase().code()).toArray(String[]::new))
                    .param(keyed.stream().map(it -> it.source().code()).toArray(String[]::new))
                    .param(keyed.stream().map(NewRecord::sourceRef).toArray(String[]::new))
                    .query((row, n) -> ended.put(
                            new Key(
                                    row.getObject("model", UUID.class),
                                    row.getString("phase"),
                                    row.getString("source"),
                                    row.getString("ref")),
                            row.getObject("id", UUID.class)))
                    .list();
        }
        return ended;
    }

    private void insert(Actor.Staff staff, List<Row> rows, Instant at) {
        batch("""
                insert into participation_record (id, organisation_id, service_model_id, phase, source, source_ref, status,
                    influence, channel, basis, basis_link, draft, replaces, recorded_by, coder, recorded_from, role_bits,
                    means_bits)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?)""", rows.stream().map(it -> it.values(staff, at)).toList());
        List<Object[]> roles = new ArrayList<>();
        List<Object[]> means = new ArrayList<>();
        for (Row row : rows) {
            row.record().roles().forEach((role, people) -> roles.add(new Object[] {row.id(), role.code(), people}));
            row.record().means().forEach(it -> means.add(new Object[] {row.id(), it.code()}));
        }
        batch("insert into participation_role (record_id, role, people) values (?, ?, ?)", roles);
        batch("insert into participation_means (record_id, means) values (?, ?)", means);
    }

    private void batch(String sql, List<Object[]> rows) {
        batches.batchUpdate(sql, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(java.sql.PreparedStatement statement, int i) throws java.sql.SQLException {
                Object[] values = rows.get(i);
                for (int column = 0; column < values.length; column++) {
                    statement.setObject(column + 1, values[column]);
                }
            }

            @Override
            public int getBatchSize() {
                return rows.size();
            }
        });
    }

    /** A form without a part always adds: two surveys of one spring are two records. */
    static boolean takesAPlace(NewRecord record) {
        return record.source() != Source.FORM || !record.sourceRef().isEmpty();
    }

    /** Refuses {@code record-twice}: which of two records of one key is the newer one, nobody can tell. */
    static void checkKeys(List<NewRecord> records) {
        List<Key> keys =
                records.stream().filter(LedgerRows::takesAPlace).map(Key::of).toList();
        if (keys.stream().distinct().count() < keys.size()) {
            throw new Refused("record-twice");
        }
    }

    /** What makes a record the newer one of another. */
    record Key(UUID model, String phase, String source, String ref) {
        static Key of(NewRecord record) {
            return new Key(
                    record.model(), record.phase().code(), record.source().code(), record.sourceRef());
        }
    }

    private record Row(
            UUID id,
            NewRecord record,
            @org.jspecify.annotations.Nullable UUID replaces) {
        Object[] values(Actor.Staff staff, Instant at) {
            String coder = record.coder();
            return new Object[] {
                id,
                staff.organisation(),
                record.model(),
                record.phase().code(),
                record.source().code(),
                record.sourceRef(),
                record.status().code(),
                record.influence(),
                record.channel(),
                record.basis(),
                record.link(),
                replaces,
                staff.id(),
                coder == null ? staff.name() : coder,
                at.atOffset(ZoneOffset.UTC),
                Bits.ofRoles(record.roles().keySet()),
                Bits.ofMeans(record.means())
            };
        }
    }
}

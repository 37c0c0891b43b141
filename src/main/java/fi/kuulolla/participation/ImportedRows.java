package fi.kuulolla.participation;

import fi.kuulolla.participation.ImportedRecords.Known;
import fi.kuulolla.participation.ImportedRecords.Taken;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of imported records, a few thousand in one statement. */
final class ImportedRows {
    private final JdbcClient jdbc;

    ImportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Known> live(UUID organisation, List<UUID> models) {
        return jdbc.sql("""
                        select r.id, r.service_model_id, r.phase, r.source_ref, r.status, r.influence, r.channel, r.basis, r.basis_link,
                            r.role_bits, r.means_bits
                        from participation_record r
                        where r.service_model_id = any(?) and r.organisation_id = ?
                        and r.recorded_to is null and r.source = 'import' and not r.draft
                        order by r.recorded_from, length(r.source_ref), r.source_ref, r.id""")
                .params(Bulk.uuids(models), organisation)
                .query((row, n) -> known(row))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        RecordContent content = new RecordContent(
                Status.ofCode(row.getString("status")),
                row.getObject("influence", Integer.class),
                Bits.roles(row.getInt("role_bits")),
                Bits.means(row.getInt("means_bits")),
                row.getString("channel"),
                row.getString("basis"),
                row.getString("basis_link"));
        return new Known(
                row.getObject("id", UUID.class),
                row.getObject("service_model_id", UUID.class),
                LedgerPhase.ofCode(row.getString("phase")),
                part(row.getString("source_ref")),
                content);
    }

    private static int part(String sourceRef) {
        return sourceRef.matches("[0-9]{1,9}") ? Integer.parseInt(sourceRef) : 0;
    }

    void insert(Actor.Staff staff, UUID imported, List<Taken> records, OffsetDateTime at) {
        jdbc.sql("""
                insert into participation_record (id, organisation_id, service_model_id, phase, source, source_ref,
                    status, influence, channel, basis, basis_link, draft, replaces, recorded_by, coder, recorded_from,
                    import_id, role_bits, means_bits)
                select id, ?, model, phase, 'import', part, status, influence, channel, basis, link, false, replaces,
                    (select s.id from staff s where s.id = ?), ?, ?, ?, roles, means
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as r (id, model, phase, part, status, influence, channel, basis, link, replaces, roles, means)""")
                .params(staff.organisation(), staff.id(), staff.name(), at, imported)
                .params(
                        Bulk.uuids(column(records, Taken::id)),
                        Bulk.uuids(column(records, Taken::model)),
                        Bulk.texts(column(records, it -> it.phase().code())),
                        Bulk.texts(column(records, it -> String.valueOf(it.part()))),
                        Bulk.texts(column(records, it -> it.content().status().code())),
                        Bulk.ints(column(records, it -> it.content().influence())),
                        Bulk.texts(column(records, it -> it.content().channel())),
                        Bulk.texts(column(records, it -> it.content().basis())),
                        Bulk.texts(column(records, it -> it.content().link())),
                        Bulk.uuids(column(records, Taken::replaces)),
                        Bulk.ints(
                                column(records, it -> Bits.ofRoles(it.content().roles()))),
                        Bulk.ints(
                                column(records, it -> Bits.ofMeans(it.content().means()))))
                .update();
        List<UUID> ids = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Taken record : records) {
            record.content().roles().forEach(role -> {
                ids.add(record.id());
                codes.add(role.code());
            });
        }
        pairs("insert into participation_role (record_id, role) select * from unnest(?, ?)", ids, codes);
        ids.clear();
        codes.clear();
        for (Taken record : records) {
            record.content().means().forEach(means -> {
                ids.add(record.id());
                codes.add(means.code());
            });
        }
        pairs("insert into participation_means (record_id, means) select * from unnest(?, ?)", ids, codes);
    }

    private void pairs(String sql, List<UUID> ids, List<String> codes) {
        if (!ids.isEmpty()) {
            jdbc.sql(sql).params(Bulk.uuids(ids), Bulk.texts(codes)).update();
        }
    }

    /** The ledger is never edited, so what comes back comes as a new record of the same content. */
    void copy(List<UUID> records, OffsetDateTime at) {
        List<UUID> copies = records.stream().map(it -> Ids.ordered()).toList();
        jdbc.sql("""
                        insert into participation_record (id, organisation_id, service_model_id, phase, source, source_ref, workshop_id,
                            status, influence, suggested_influence, channel, basis, basis_link, draft, replaces, recorded_by,
                            coder, facts, recorded_from, import_id, role_bits, means_bits)
                        select c.copy, r.organisation_id, r.service_model_id, r.phase, r.source, r.source_ref, r.workshop_id, r.status,
                            r.influence, r.suggested_influence, r.channel, r.basis, r.basis_link, r.draft, r.id,
                            r.recorded_by, r.coder, r.facts, ?, r.import_id, r.role_bits, r.means_bits
                        from unnest(?, ?) as c (old, copy) join participation_record r on r.id = c.old""").params(at, Bulk.uuids(records), Bulk.uuids(copies)).update();
        jdbc.sql("""
                insert into participation_role (record_id, role, people)
                select c.copy, p.role, p.people from unnest(?, ?) as c (old, copy)
                join participation_role p on p.record_id = c.old""").params(Bulk.uuids(records), Bulk.uuids(copies)).update();
        jdbc.sql("""
                insert into participation_means (record_id, means)
                select c.copy, p.means from unnest(?, ?) as c (old, copy)
                join participation_means p on p.record_id = c.old""").params(Bulk.uuids(records), Bulk.uuids(copies)).update();
    }

    private static <T> List<@Nullable Object> column(
            List<Taken> records, java.util.function.Function<Taken, @Nullable T> part) {
        List<@Nullable Object> column = new ArrayList<>(records.size());
        records.forEach(record -> column.add(part.apply(record)));
        return column;
    }
}

package fi.kuulolla.participation;

import fi.kuulolla.shared.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that came in a file, written and read in bulk. Takes part in its caller's transaction: a file is taken in whole or not at
 * all. The models are the caller's to check.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ImportedRecords {
    private final JdbcClient jdbc;
    private final ImportedRows rows;
    private final LedgerHold hold;
    private final Clock clock;

    ImportedRecords(JdbcClient jdbc, LedgerHold hold, Clock clock) {
        this.jdbc = jdbc;
        this.hold = hold;
        this.rows = new ImportedRows(jdbc);
        this.clock = clock;
    }

    /** A record that counts now and came from a file; {@code part} tells apart several of one cell. */
    public record Known(UUID id, UUID model, LedgerPhase phase, int part, RecordContent content) {}

    /** A record to write; {@code replaces} is the record of an earlier file whose place and part it takes. */
    public record Taken(
            UUID id,
            UUID model,
            LedgerPhase phase,
            int part,
            RecordContent content,
            @Nullable UUID replaces) {}

    /** What counts now of earlier files, oldest first. */
    public List<Known> known(Actor.Staff staff, Collection<UUID> models) {
        List<Known> known = new ArrayList<>();
        Bulk.chunks(models, part -> known.addAll(rows.live(staff.organisation(), part)));
        return known;
    }

    /** Writes the records of an import and ends those they replace. */
    public void take(Actor.Staff staff, UUID imported, List<Taken> records) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Bulk.chunks(records, part -> rows.insert(staff, imported, part, now));
        end(
                imported,
                records.stream().map(Taken::replaces).filter(it -> it != null).toList());
    }

    /** Ends records of earlier files that this one no longer holds. */
    public void end(UUID imported, Collection<UUID> records) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Bulk.chunks(
                records,
                part -> jdbc.sql("""
                        update participation_record set recorded_to = ?, ended_by_import = ?
                        where id = any(?) and recorded_to is null""").params(now, imported, Bulk.uuids(part)).update());
    }

    /**
     * Ends what the newest import of a programme brought and brings back what it ended. What somebody corrected by hand since stays.
     */
    public void undo(UUID imported) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<UUID> live = jdbc.sql(
                        "select id from participation_record where import_id = ? and recorded_to is null order by id")
                .param(imported)
                .query(UUID.class)
                .list();
        Bulk.chunks(
                live,
                part -> jdbc.sql("update participation_record set recorded_to = ? where id = any(?)")
                        .params(now, Bulk.uuids(part))
                        .update());
        List<UUID> ended = jdbc.sql("""
                        select r.id from participation_record r where r.ended_by_import = ?
                        and not exists (
                            select from participation_record newer
                            where newer.replaces = r.id and newer.import_id = r.ended_by_import
                            and exists (select from participation_record hand where hand.replaces = newer.id))
                        order by r.id""").param(imported).query(UUID.class).list();
        Bulk.chunks(ended, part -> rows.copy(part, now));
    }

    /** Keeps others from changing the records of these models until the transaction ends. To be called before reading them. */
    public void hold(Collection<UUID> models) {
        Bulk.chunks(models, hold::hold);
    }

    /** Those of the models that have a workshop, or a record of any other origin than this import, now or earlier. */
    public Set<UUID> touched(UUID imported, Collection<UUID> models) {
        Set<UUID> touched = new HashSet<>();
        Bulk.chunks(
                models,
                part -> touched.addAll(jdbc.sql("""
                        select distinct service_model_id from participation_record
                        where service_model_id = any(?) and import_id is distinct from ?
                        union select service_model_id from workshop where service_model_id = any(?)""")
                        .params(Bulk.uuids(part), imported, Bulk.uuids(part))
                        .query(UUID.class)
                        .list()));
        return touched;
    }

    /** Takes away the records of models that go away themselves. */
    public void forget(UUID imported, Collection<UUID> models) {
        Bulk.chunks(
                models,
                part -> jdbc.sql("delete from participation_record where service_model_id = any(?) and import_id = ?")
                        .params(Bulk.uuids(part), imported)
                        .update());
    }
}

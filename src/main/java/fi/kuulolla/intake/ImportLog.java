package fi.kuulolla.intake;

import fi.kuulolla.programme.ModelRegister.KnownModel;
import fi.kuulolla.programme.ModelRegister.KnownPhase;
import fi.kuulolla.programme.ModelRegister.KnownProject;
import fi.kuulolla.programme.ModelRegister.KnownStatus;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Which files were taken in and what each of them made. */
@Component
class ImportLog {
    private static final int ROWS = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID write(Staff staff, UUID programme, UUID id, String fileName, Counts counts) {
        jdbc.sql("""
                insert into import (id, organisation_id, programme_id, file_name, rows_read, rows_left_out, records_new,
                    records_changed, records_unchanged, records_ended, models_new, projects_new, imported_by,
                    imported_by_name, imported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select id from staff where id = ?), ?, ?)""")
                .params(id, staff.organisation(), programme, fileName, counts.rows(), counts.rowsLeftOut())
                .params(counts.added(), counts.changed(), counts.unchanged(), counts.ended())
                .params(counts.newModels(), counts.newProjects(), staff.id(), staff.name(), now())
                .update();
        return id;
    }

    void made(UUID imported, Places places) {
        made(
                imported,
                "project",
                places.newProjects().stream().map(KnownProject::id).toList());
        made(imported, "model", places.newModels().stream().map(KnownModel::id).toList());
        statuses(imported, places);
        made(imported, "area", places.areasToFill().keySet());
        List<UUID> fresh = places.newModels().stream().map(KnownModel::id).toList();
        java.util.Set<UUID> newModels = new java.util.HashSet<>(fresh);
        List<KnownPhase> phases = places.phasesToSet().stream()
                .filter(it -> !newModels.contains(it.model()))
                .toList();
        for (int from = 0; from < phases.size(); from += ROWS) {
            List<KnownPhase> part = phases.subList(from, Math.min(phases.size(), from + ROWS));
            jdbc.sql("""
                    insert into import_made (import_id, kind, subject_id, phase, was)
                    select ?, 'phase', * from unnest(?, ?, ?)""")
                    .params(
                            imported,
                            new SqlArrayValue(
                                    "uuid", part.stream().map(KnownPhase::model).toArray()),
                            new SqlArrayValue(
                                    "text",
                                    part.stream().map(it -> it.phase().code()).toArray()),
                            new SqlArrayValue(
                                    "text",
                                    part.stream()
                                            .map(it -> code(places.stateBefore(it.model(), it.phase())))
                                            .toArray()))
                    .update();
        }
    }

    /** Where models stood before the import. */
    List<KnownStatus> statusesBefore(UUID imported) {
        return jdbc.sql("select subject_id, was from import_made where import_id = ? and kind = 'status'")
                .param(imported)
                .query((row, n) -> new KnownStatus(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private void statuses(UUID imported, Places places) {
        List<UUID> models =
                places.statusesToSet().stream().map(KnownStatus::model).toList();
        for (int from = 0; from < models.size(); from += ROWS) {
            List<UUID> part = models.subList(from, Math.min(models.size(), from + ROWS));
            jdbc.sql(
                            "insert into import_made (import_id, kind, subject_id, was) select ?, 'status', * from unnest(?, ?)")
                    .params(
                            imported,
                            new SqlArrayValue("uuid", part.toArray()),
                            new SqlArrayValue(
                                    "text",
                                    part.stream().map(places::statusBefore).toArray()))
                    .update();
        }
    }

    private static String code(@Nullable PhaseState state) {
        return state == null ? "" : state.code();
    }

    private void made(UUID imported, String kind, Collection<UUID> subjects) {
        List<UUID> all = new ArrayList<>(subjects);
        for (int from = 0; from < all.size(); from += ROWS) {
            jdbc.sql("insert into import_made (import_id, kind, subject_id) select ?, ?, * from unnest(?)")
                    .params(
                            imported,
                            kind,
                            new SqlArrayValue(
                                    "uuid",
                                    all.subList(from, Math.min(all.size(), from + ROWS))
                                            .toArray()))
                    .update();
        }
    }

    List<UUID> made(UUID imported, String kind) {
        return jdbc.sql("select subject_id from import_made where import_id = ? and kind = ? order by subject_id")
                .params(imported, kind)
                .query(UUID.class)
                .list();
    }

    /** The states phases had before the import. */
    List<KnownPhase> phasesBefore(UUID imported) {
        return jdbc.sql("select subject_id, phase, was from import_made where import_id = ? and kind = 'phase'")
                .param(imported)
                .query((row, n) -> new KnownPhase(
                        row.getObject(1, UUID.class),
                        Phase.ofCode(row.getString(2)),
                        row.getString(3).isEmpty() ? null : PhaseState.ofCode(row.getString(3))))
                .list();
    }

    /** The programme an import belongs to. */
    UUID programmeOf(Staff staff, UUID imported) {
        return jdbc.sql("select programme_id from import where organisation_id = ? and id = ?")
                .params(staff.organisation(), imported)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void undone(Staff staff, UUID imported) {
        jdbc.sql("update import set undone_by_name = ?, undone_at = ? where id = ?")
                .params(staff.name(), now(), imported)
                .update();
    }

    /** Newest first. */
    List<ImportView> of(Staff staff, UUID programme, int most) {
        return jdbc.sql("""
                        select i.*, undone_at is null and not exists (
                            select from import later where later.programme_id = i.programme_id
                            and later.undone_at is null and later.id > i.id) as undoable
                        from import i where organisation_id = ? and programme_id = ?
                        order by imported_at desc, id desc limit ?""")
                .params(staff.organisation(), programme, most)
                .query((row, n) -> view(row))
                .list();
    }

    private static ImportView view(ResultSet row) throws SQLException {
        Counts counts = new Counts(
                row.getInt("rows_read"),
                row.getInt("rows_left_out"),
                row.getInt("records_new") + row.getInt("records_changed") + row.getInt("records_unchanged"),
                row.getInt("records_new"),
                row.getInt("records_changed"),
                row.getInt("records_unchanged"),
                row.getInt("records_ended"),
                0,
                row.getInt("models_new"),
                0,
                row.getInt("projects_new"),
                0);
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                counts,
                row.getString("imported_by_name"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("undoable"),
                row.getString("undone_by_name"),
                instant(row.getObject("undone_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

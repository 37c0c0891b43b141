package fi.kuulolla.programme;

import static java.util.Objects.requireNonNull;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The projects and service models of one programme in bulk, for what comes in from files. Takes part in its caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ModelRegister {
    /** Keeps each statement well under the time a connection may be silent. */
    private static final int ROWS = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ModelRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record KnownProject(UUID id, String name, String area) {}

    /** @param status code of a step of the programme's scale, or empty */
    public record KnownModel(UUID id, UUID project, String name, String status) {}

    /** Where a model stands. */
    public record KnownStatus(UUID model, String status) {}

    /** How far a phase of a model is, null when nobody told. */
    public record KnownPhase(
            UUID model, Phase phase, @Nullable PhaseState state) {}

    /** The name of the programme; from now on until the transaction ends nobody else takes in a file here. */
    public String lock(Staff staff, UUID programme) {
        return jdbc.sql("select name from programme where organisation_id = ? and id = ? for no key update")
                .params(staff.organisation(), programme)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The name of the programme. */
    @Transactional(readOnly = true)
    public String name(Staff staff, UUID programme) {
        return jdbc.sql("select name from programme where organisation_id = ? and id = ?")
                .params(staff.organisation(), programme)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    public List<KnownProject> projects(Staff staff, UUID programme) {
        return jdbc.sql("""
                select id, name, area from project where organisation_id = ? and programme_id = ?
                order by created_at, id""")
                .params(staff.organisation(), programme)
                .query(KnownProject.class)
                .list();
    }

    /** Oldest first. */
    public List<KnownModel> models(Staff staff, UUID programme) {
        return jdbc.sql("""
                        select m.id, m.project_id as project, m.name, m.status from service_model m
                        join project p on p.id = m.project_id
                        where m.organisation_id = ? and p.programme_id = ? order by m.created_at, m.id""")
                .params(staff.organisation(), programme)
                .query(KnownModel.class)
                .list();
    }

    public List<KnownPhase> phases(Staff staff, UUID programme) {
        return jdbc.sql("""
                        select f.service_model_id, f.phase, f.state from model_phase f
                        join service_model m on m.id = f.service_model_id join project p on p.id = m.project_id
                        where m.organisation_id = ? and p.programme_id = ?""")
                .params(staff.organisation(), programme)
                .query((row, n) -> new KnownPhase(
                        row.getObject(1, UUID.class),
                        Phase.ofCode(row.getString(2)),
                        PhaseState.ofCode(row.getString(3))))
                .list();
    }

    public void addProjects(Staff staff, UUID programme, List<KnownProject> projects) {
        OffsetDateTime now = now();
        chunks(
                projects,
                part -> jdbc.sql("""
                        insert into project (id, organisation_id, programme_id, name, area, created_at)
                        select id, ?, ?, name, area, ? from unnest(?, ?, ?) as p (id, name, area)""")
                        .params(staff.organisation(), programme, now)
                        .params(
                                uuids(part, KnownProject::id),
                                texts(part, KnownProject::name),
                                texts(part, KnownProject::area))
                        .update());
    }

    /** Tells the area of projects that had none. */
    public void fillAreas(Map<UUID, String> areas) {
        areas.forEach((project, area) -> jdbc.sql("update project set area = ? where id = ? and area = ''")
                .params(area, project)
                .update());
    }

    /** Takes back what {@link #fillAreas} told. */
    public void clearAreas(Collection<UUID> projects) {
        chunks(
                List.copyOf(projects),
                part -> jdbc.sql("update project set area = '' where id = any(?)")
                        .param(uuids(part, it -> it))
                        .update());
    }

    /** Models of which nobody has told how far their phases are. */
    public void addModels(Staff staff, List<KnownModel> models) {
        OffsetDateTime now = now();
        chunks(
                models,
                part -> jdbc.sql("""
                        insert into service_model (id, organisation_id, project_id, name, status, created_at)
                        select id, ?, project, name, status, ? from unnest(?, ?, ?, ?) as m (id, project, name, status)""")
                        .params(staff.organisation(), now)
                        .params(
                                uuids(part, KnownModel::id),
                                uuids(part, KnownModel::project),
                                texts(part, KnownModel::name),
                                texts(part, KnownModel::status))
                        .update());
    }

    /** Tells where models stand. */
    public void setStatuses(List<KnownStatus> statuses) {
        chunks(
                statuses,
                part -> jdbc.sql("""
                        update service_model m set status = n.status from unnest(?, ?) as n (id, status)
                        where m.id = n.id""")
                        .params(uuids(part, KnownStatus::model), texts(part, KnownStatus::status))
                        .update());
    }

    /** Tells how far phases are; a missing state means that nobody told. */
    public void setPhases(List<KnownPhase> phases) {
        chunks(
                phases.stream().filter(it -> it.state() != null).toList(),
                part -> jdbc.sql("""
                        insert into model_phase (service_model_id, phase, state) select * from unnest(?, ?, ?)
                        on conflict (service_model_id, phase) do update set state = excluded.state""")
                        .params(
                                uuids(part, KnownPhase::model),
                                texts(part, it -> it.phase().code()),
                                texts(part, it -> requireNonNull(it.state()).code()))
                        .update());
        chunks(
                phases.stream().filter(it -> it.state() == null).toList(),
                part -> jdbc.sql("""
                        delete from model_phase f using unnest(?, ?) as n (model, phase)
                        where f.service_model_id = n.model and f.phase = n.phase""")
                        .params(
                                uuids(part, KnownPhase::model),
                                texts(part, it -> it.phase().code()))
                        .update());
    }

    /** Those of the models that nobody has edited or described. What other rooms keep of them is theirs to know. */
    public List<UUID> untouchedModels(Collection<UUID> models) {
        List<UUID> untouched = new ArrayList<>();
        chunks(
                List.copyOf(models),
                part -> untouched.addAll(jdbc.sql("""
                        select m.id from service_model m where m.id = any(?) and m.version = 0
                        and not exists (select from model_field f where f.service_model_id = m.id)""")
                        .param(uuids(part, it -> it))
                        .query(UUID.class)
                        .list()));
        return untouched;
    }

    public void removeModels(Collection<UUID> models) {
        chunks(
                List.copyOf(models),
                part -> jdbc.sql("delete from service_model where id = any(?)")
                        .param(uuids(part, it -> it))
                        .update());
    }

    /** Takes away those of the projects that hold no model and were not told more about. */
    public void removeEmptyProjects(Collection<UUID> projects) {
        chunks(
                List.copyOf(projects),
                part -> jdbc.sql("""
                        delete from project p where p.id = any(?) and p.funder = '' and p.code = ''
                        and p.period_start is null and p.period_end is null
                        and not exists (select from service_model m where m.project_id = p.id)""").param(uuids(part, it -> it)).update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static <T> void chunks(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += ROWS) {
            work.accept(all.subList(from, Math.min(all.size(), from + ROWS)));
        }
    }

    private static <T> SqlArrayValue uuids(List<T> rows, java.util.function.Function<T, UUID> part) {
        return new SqlArrayValue("uuid", rows.stream().map(part).toArray());
    }

    private static <T> SqlArrayValue texts(List<T> rows, java.util.function.Function<T, String> part) {
        return new SqlArrayValue("text", rows.stream().map(part).toArray());
    }
}

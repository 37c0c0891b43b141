package fi.kuulolla.participation;

import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records of a programme one after the other, for tables and files, a few models at a time. */
@Service
@Transactional(readOnly = true)
public class Bases {
    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final ProgrammeImages images;
    private final FactsText facts;

    Bases(JdbcClient jdbc, ProgrammeImages images, FactsText facts) {
        this.jdbc = jdbc;
        this.images = images;
        this.facts = facts;
    }

    /**
     * Confirmed records of the models that the filter leaves, by project, model and phase. Asked about roles or means, only
     * records that name one of them; else a model without records has its four lines.
     */
    public void each(Actor.Staff staff, UUID programme, ParticipationFilter filter, Consumer<RecordLine> line) {
        List<UUID> models = ByName.ofProjects(images.of(staff, programme).lines(filter), false)
                .map(it -> it.model().id())
                .toList();
        for (int from = 0; from < models.size(); from += AT_ONCE) {
            of(models.subList(from, Math.min(models.size(), from + AT_ONCE)), filter, line);
        }
    }

    /** Some models at a time: a table of a million rows is written without sorting a million rows. */
    private void of(List<UUID> models, ParticipationFilter filter, Consumer<RecordLine> line) {
        boolean narrowed = !filter.roles().isEmpty() || !filter.means().isEmpty();
        String parts = "(case r.phase when 'piloting_evaluation' then array['piloting', 'evaluation']"
                + " else array[r.phase] end)";
        JdbcClient.StatementSpec query = jdbc.sql("""
                        select m.id as model_id, m.name, p.name as project_name, p.area, r.*, h.phase as empty_phase,
                               r.status = 'not_described' and (select count(*) from model_phase s
                                   where s.service_model_id = m.id and s.state = 'not_started' and s.phase = any(%1$s))
                                   = cardinality(%1$s) as silenced,
                               (select case when count(distinct s.state) = 1 and count(*) = cardinality(%4$s) then min(s.state) end
                                   from model_phase s where s.service_model_id = m.id and s.phase = any(%4$s)) as phase_state
                        from service_model m join project p on p.id = m.project_id
                        %3$s participation_record r on r.service_model_id = m.id
                            and r.service_model_id = any(:models) and not r.draft %2$s
                        left join unnest(array['ideation', 'planning', 'development', 'piloting_evaluation']) h (phase)
                            on r.id is null
                        where m.id = any(:models)
                        order by array_position(:models, m.id), array_position(array['ideation', 'planning', 'development',
                            'piloting', 'evaluation', 'piloting_evaluation'], coalesce(r.phase, h.phase)),
                            r.recorded_from, r.id""".formatted(
                                parts,
                                when(filter),
                                narrowed ? "join" : "left join",
                                parts.replace("r.phase", "coalesce(r.phase, h.phase)")))
                .param("models", models.toArray(UUID[]::new));
        if (filter.asOf() != null) {
            query = query.param("at", filter.asOf().atOffset(ZoneOffset.UTC));
        }
        query.query((row, n) -> read(row)).list().forEach(line);
    }

    private static String when(ParticipationFilter filter) {
        return (filter.asOf() == null
                        ? "and r.recorded_to is null"
                        : "and r.recorded_from <= :at and (r.recorded_to is null or r.recorded_to > :at)")
                + (filter.roles().isEmpty() ? "" : " and r.role_bits & " + filter.countedRoles() + " <> 0")
                + (filter.means().isEmpty() ? "" : " and r.means_bits & " + Bits.ofMeans(filter.means()) + " <> 0");
    }

    private RecordLine read(ResultSet row) throws SQLException {
        UUID record = row.getObject("id", UUID.class);
        String phase = record == null ? row.getString("empty_phase") : row.getString("phase");
        boolean silent = record == null || row.getBoolean("silenced");
        String state = row.getString("phase_state");
        OffsetDateTime from = row.getObject("recorded_from", OffsetDateTime.class);
        return new RecordLine(
                row.getObject("model_id", UUID.class),
                row.getString("name"),
                row.getString("project_name"),
                row.getString("area"),
                LedgerPhase.ofCode(phase),
                record,
                record == null ? null : Source.ofCode(row.getString("source")),
                silent ? Status.NOT_ASSESSED : Status.ofCode(row.getString("status")),
                row.getObject("influence", Integer.class),
                Bits.roles(row.getInt("role_bits")),
                Bits.means(row.getInt("means_bits")),
                row.getString("channel"),
                orEmpty(row.getString("basis")),
                row.getString("basis_link"),
                facts.read(row.getString("facts")),
                orEmpty(row.getString("coder")),
                from == null ? null : from.toInstant(),
                state == null ? null : PhaseState.ofCode(state));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

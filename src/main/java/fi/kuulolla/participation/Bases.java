package fi.kuulolla.participation;

import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records of a programme one after the other, for tables and files: a million of them need no more memory than one. */
@Service
@Transactional(readOnly = true)
public class Bases {
    private static final int AT_ONCE = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final Programmes programmes;
    private final FactsText facts;

    Bases(JdbcTemplate template, Programmes programmes, FactsText facts) {
        JdbcTemplate paged = new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        paged.setFetchSize(AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(paged);
        this.programmes = programmes;
        this.facts = facts;
    }

    /**
     * Confirmed records of the models that the filter leaves, by project, model and phase. Asked about roles or means, only
     * records that name one of them; else a model without records has its four lines.
     */
    public void each(Actor.Staff staff, UUID programme, ParticipationFilter filter, Consumer<RecordLine> line) {
        programmes.get(staff, programme);
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter);
        jdbc.query(
                cells.with()
                        + """
                        select chosen.id as model_id, chosen.name, chosen.project_name, chosen.area, r.*, h.phase as empty_phase,
                               r.status = 'not_described' and (select count(*) from model_phase p where p.service_model_id = r.service_model_id
                                   and p.state = 'not_started' and p.phase = any(%1$s)) = cardinality(%1$s) as silenced
                        from chosen
                        %3$s participation_record r on r.service_model_id = chosen.id and not r.draft %2$s
                        left join unnest(array['ideation', 'planning', 'development', 'piloting_evaluation']) h (phase)
                            on r.id is null
                        order by lower(chosen.project_name), chosen.project, lower(chosen.name), chosen.id,
                            array_position(array['ideation', 'planning', 'development', 'piloting', 'evaluation',
                                'piloting_evaluation'], coalesce(r.phase, h.phase)), r.recorded_from, r.id""".formatted(
                                "(case r.phase when 'piloting_evaluation' then array['piloting', 'evaluation']"
                                        + " else array[r.phase] end)",
                                when(filter),
                                filter.roles().isEmpty() && filter.means().isEmpty() ? "left join" : "join"),
                cells.params(),
                row -> {
                    line.accept(read(row));
                });
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
                from == null ? null : from.toInstant());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package fi.kuulolla.participation;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first half of every query about a programme: {@code model} (those of the programme, project, area and name), {@code five}
 * (cells on the ledger's own phases), {@code four} (the last two joined), {@code shown} (the columns asked for) and {@code chosen}
 * (models that also have a cell of the states and level). A cell without a row has not been assessed.
 */
final class CellsOfProgramme {
    private static final String JOIN = """
            select distinct on (model, phase) model, phase, state, influence, roles, means,
                   sum(records) over (partition by model, phase)::int as records
            from (
                select model, phase, state, max(influence) as influence, bit_or(roles) as roles, bit_or(means) as means,
                       sum(records) as records
                from (select model,
                             case when phase in ('piloting', 'evaluation') then 'piloting_evaluation' else phase end as phase,
                             state, influence, roles, means, records
                      from five) joined
                group by model, phase, state) by_state
            order by model, phase, state""";

    /** Silence about a phase that has not started is no finding: not assessed. Of the joined phase, when neither has. */
    private static final String FIVE = """
            select s.model, s.phase, case when s.state = 3 and w.model is not null then 4 else s.state end::int as state,
                   s.influence, s.roles, s.means, s.records::int as records
            from (%s) s left join (
                select p.service_model_id as model, p.phase
                from model_phase p join model on model.id = p.service_model_id where p.state = 'not_started'
                union all
                select p.service_model_id, 'piloting_evaluation'
                from model_phase p join model on model.id = p.service_model_id
                where p.state = 'not_started' and p.phase in ('piloting', 'evaluation')
                group by p.service_model_id having count(*) = 2) w on w.model = s.model and w.phase = s.phase""";

    static final String ONE_PROJECT = " and (p.id::text = :project or lower(p.name) = lower(:project))";

    private static final String KEPT = """
            select c.service_model_id as model, c.phase, c.state, c.influence, c.roles, c.means, c.records
            from participation_cell c join model on model.id = c.service_model_id""";

    private final ParticipationFilter filter;
    private final UUID @Nullable [] only;
    private final Map<String, Object> params = new HashMap<>();
    private final String with;

    CellsOfProgramme(UUID organisation, UUID programme, ParticipationFilter filter) {
        this(organisation, programme, filter, null);
    }

    /** Of these models only. */
    CellsOfProgramme(UUID organisation, UUID programme, ParticipationFilter filter, @Nullable List<UUID> only) {
        this.filter = filter;
        this.only = only == null ? null : only.toArray(UUID[]::new);
        params.put("organisation", organisation);
        params.put("programme", programme);
        with = "with model as materialized (" + models() + "), five as materialized ("
                + FIVE.formatted(filter.countsAsKept() ? KEPT : counted())
                + "), four as materialized (" + JOIN + "), shown as (select * from "
                + (filter.columns() == PhaseColumns.FOUR ? "four" : "five")
                + "), chosen as materialized (select model.* from model" + chosen() + ") ";
    }

    /** Ends in a blank: the rest of the query follows. */
    String with() {
        return with;
    }

    Map<String, Object> params() {
        return Map.copyOf(params);
    }

    private String models() {
        StringBuilder sql = new StringBuilder("""
                select m.id, m.name, p.id as project, p.name as project_name, p.area
                from service_model m join project p on p.id = m.project_id
                where m.organisation_id = :organisation and p.organisation_id = :organisation
                  and p.programme_id = :programme""");
        if (only != null) {
            and(sql, " and m.id = any(:only)", "only", only);
        }
        if (filter.project() != null) {
            and(sql, ONE_PROJECT, "project", filter.project());
        }
        if (filter.area() != null) {
            and(sql, " and lower(p.area) = lower(:area)", "area", filter.area());
        }
        if (!filter.search().isBlank()) {
            and(
                    sql,
                    " and position(lower(:search) in lower(m.name)) > 0",
                    "search",
                    filter.search().strip());
        }
        if (filter.asOf() != null) {
            and(sql, " and m.created_at <= :at", "at", filter.asOf().atOffset(ZoneOffset.UTC));
        }
        return sql.toString();
    }

    private String counted() {
        params.put("roles", filter.countedRoles());
        params.put("means", filter.countedMeans());
        params.put("untold", filter.countsUntold());
        params.put("experience", Bits.EXPERIENCE);
        return CountingSql.cells("join model on model.id = r.service_model_id where not r.draft and "
                + (filter.asOf() == null
                        ? "r.recorded_to is null"
                        : "r.recorded_from <= :at and (r.recorded_to is null or r.recorded_to > :at)"));
    }

    private String chosen() {
        if (filter.states().isEmpty() && filter.influence() == null) {
            return "";
        }
        StringBuilder cell = new StringBuilder("exists (select 1 from shown s where s.model = model.id");
        if (!filter.states().isEmpty()) {
            cell.append(" and s.state in (")
                    .append(filter.states().stream()
                            .map(it -> String.valueOf(it.ordinal()))
                            .collect(Collectors.joining(", ")))
                    .append(")");
        }
        if (filter.influence() != null) {
            and(cell, " and s.state = 0 and s.influence >= :influence", "influence", filter.influence());
        }
        cell.append(")");
        if (filter.states().contains(CellState.NOT_ASSESSED) && filter.influence() == null) {
            // The joined column is empty wherever the two phases are told apart: that is nothing to look for.
            cell.append(" or (select count(*) from shown s where s.model = model.id and s.state < 4")
                    .append(
                            filter.columns() == PhaseColumns.FIVE
                                    ? " and s.phase <> 'piloting_evaluation') < 5"
                                    : ") < 4");
        }
        return " where " + cell;
    }

    private void and(StringBuilder sql, String condition, String name, Object value) {
        sql.append(condition);
        params.put(name, value);
    }
}

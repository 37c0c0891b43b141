package fi.kuulolla.participation;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The first half of every query about a programme: {@code chosen}, a row for each model that the filter leaves, with {@code id},
 * {@code name}, {@code status}, {@code project}, {@code project_name}, {@code area}, and for each phase (1 to 6 as in {@link LedgerPhase}, 7 the last
 * three joined) {@code k} the strength of its cell, {@code m} means, {@code r} roles, {@code n} records; {@code begun} has a bit
 * for each phase that has started.
 */
final class CellsOfProgramme {
    static final int JOINED = 7;
    static final String ONE_PROJECT = " and (p.id::text = :project or lower(p.name) = lower(:project))";

    private static final List<LedgerPhase> PHASES = List.of(LedgerPhase.values());

    private static final String KEPT = """
            select c.service_model_id as model, c.phase, c.strength, c.roles, c.means, c.records
            from participation_cell c join model on model.id = c.service_model_id""";

    private static final String TOLD = """
            select p.service_model_id as model,
                   bit_or(%1$s) filter (where p.state = 'not_started') as waiting,
                   bit_or(%1$s) filter (where p.state <> 'not_started') as begun
            from model_phase p join model on model.id = p.service_model_id %2$s group by 1""";
    private static final String BIT =
            "case p.phase when 'ideation' then 1 when 'planning' then 2 when 'development' then 4 when 'piloting' then 8"
                    + " else 16 end";

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
        with = "with model as materialized (" + models() + "), cell as (" + cells() + "), pivot as (" + pivot()
                + "), told as ("
                + TOLD.formatted(BIT, only == null ? "" : "where p.service_model_id = any(:only)") + "), line as ("
                + line() + "), chosen as materialized (" + chosen() + ") ";
    }

    /**
     * Ends in a blank: the rest of the query follows. Whoever needs no more than the models and asks for no state or level gets
     * them without any counting.
     */
    String with(boolean cells) {
        return cells || filter.asksForCells()
                ? with
                : "with model as (" + models() + "), chosen as (select * from model) ";
    }

    String with() {
        return with;
    }

    Map<String, Object> params() {
        return Map.copyOf(params);
    }

    /** The columns the reader sees, with their numbers in {@code chosen}. */
    static Map<LedgerPhase, Integer> columns(PhaseColumns columns) {
        Map<LedgerPhase, Integer> numbers = new java.util.EnumMap<>(LedgerPhase.class);
        for (LedgerPhase phase : columns.phases()) {
            boolean joined = columns == PhaseColumns.FOUR && phase == LedgerPhase.PILOTING_EVALUATION;
            numbers.put(phase, joined ? JOINED : phase.ordinal() + 1);
        }
        return numbers;
    }

    /** A row for each column the reader sees: {@code (phase, k, m)}, to be joined laterally. */
    static String perPhase(PhaseColumns columns) {
        return "lateral (values "
                + columns(columns).entrySet().stream()
                        .map(it -> "('%s', k%2$d, m%2$d)".formatted(it.getKey().code(), it.getValue()))
                        .collect(Collectors.joining(", "))
                + ") v (phase, k, m)";
    }

    /**
     * Programmes may be new, so that the planner knows nothing of their size and would walk ten thousand models for each of ten
     * thousand: in this transaction it may only join by hashing.
     */
    static void planForMany(JdbcClient jdbc) {
        jdbc.sql("select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true),"
                        + " set_config('work_mem', '32MB', true)")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String models() {
        StringBuilder sql = new StringBuilder("""
                select m.id, m.name, m.status, p.id as project, p.name as project_name, p.area
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
        if (filter.modelStatus() != null) {
            String step = filter.modelStatus().equals(ParticipationFilter.NO_STATUS) ? "" : filter.modelStatus();
            and(sql, " and m.status = :modelStatus", "modelStatus", step);
        }
        if (filter.asOf() != null) {
            and(sql, " and m.created_at <= :at", "at", filter.asOf().atOffset(ZoneOffset.UTC));
        }
        return sql.toString();
    }

    private String cells() {
        if (filter.countsAsKept()) {
            return KEPT + (only == null ? "" : " where c.service_model_id = any(:only)");
        }
        params.put("roles", filter.countedRoles());
        params.put("means", filter.countedMeans());
        params.put("untold", filter.countsUntold());
        params.put("experience", Bits.EXPERIENCE);
        return CountingSql.cells("join model on model.id = r.service_model_id where not r.draft and "
                + (only == null ? "" : "r.service_model_id = any(:only) and ")
                + (filter.asOf() == null
                        ? "r.recorded_to is null"
                        : "r.recorded_from <= :at and (r.recorded_to is null or r.recorded_to > :at)"));
    }

    private static String pivot() {
        List<String> columns = new ArrayList<>();
        for (LedgerPhase phase : PHASES) {
            String when = " filter (where phase = '" + phase.code() + "') as ";
            int no = phase.ordinal() + 1;
            columns.add("min(strength)" + when + "k" + no);
            columns.add("max(means)" + when + "m" + no);
            columns.add("max(roles)" + when + "r" + no);
            columns.add("max(records)" + when + "n" + no);
        }
        return "select model, " + String.join(", ", columns) + " from cell group by model";
    }

    /** Silence about a phase that has not started is no finding: not assessed. Of the joined code, when neither has. */
    private static String line() {
        return "select model.*, coalesce(begun, 0) as begun, "
                + PHASES.stream()
                        .map(phase -> {
                            int waits = phase == LedgerPhase.PILOTING_EVALUATION ? 24 : 1 << phase.ordinal();
                            return ("case when k%1$d / 8 = 3 and waiting & %2$d = %2$d then 32"
                                            + " else coalesce(k%1$d, %3$d) end as k%1$d, coalesce(m%1$d, 0) as m%1$d,"
                                            + " coalesce(r%1$d, 0) as r%1$d, coalesce(n%1$d, 0) as n%1$d")
                                    .formatted(phase.ordinal() + 1, waits, CountingSql.NOTHING);
                        })
                        .collect(Collectors.joining(", "))
                + " from model left join pivot on pivot.model = model.id left join told on told.model = model.id";
    }

    private String chosen() {
        String joined = "select *, least(k4, k5, k6) as k7, m4 | m5 | m6 as m7, r4 | r5 | r6 as r7, n4 + n5 + n6 as n7"
                + " from line";
        if (!filter.asksForCells()) {
            return joined;
        }
        List<String> cells = new ArrayList<>();
        columns(filter.columns()).forEach((phase, no) -> {
            // The joined column is empty wherever the two phases are told apart: that is nothing to look for.
            boolean empty = phase == LedgerPhase.PILOTING_EVALUATION && no != JOINED;
            cells.add("(" + asked("k" + no) + (empty ? " and n" + no + " > 0" : "") + ")");
        });
        return "select * from (" + joined + ") all_lines where " + String.join(" or ", cells);
    }

    private String asked(String k) {
        List<String> conditions = new ArrayList<>();
        if (!filter.states().isEmpty()) {
            conditions.add(k + " / 8 in ("
                    + filter.states().stream()
                            .map(it -> String.valueOf(it.ordinal()))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        Integer least = filter.influence();
        if (least != null) {
            conditions.add(k + " in ("
                    + IntStream.rangeClosed(least, 5)
                            .mapToObj(it -> String.valueOf(7 - it))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        return String.join(" and ", conditions);
    }

    private void and(StringBuilder sql, String condition, String name, Object value) {
        sql.append(condition);
        params.put(name, value);
    }
}

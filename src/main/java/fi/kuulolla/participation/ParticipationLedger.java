package fi.kuulolla.participation;

import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of a programme in figures: what screens, files and the interface of coordinators show, from one place. A programme of
 * another organisation does not exist ({@code NotFound}).
 */
@Service
@Transactional(readOnly = true)
public class ParticipationLedger {
    private final JdbcClient jdbc;
    private final Programmes programmes;

    ParticipationLedger(JdbcClient jdbc, Programmes programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /** The figures of the models that the filter leaves. Counts of models are never hidden. */
    public Totals totals(Actor.Staff staff, UUID programme, ParticipationFilter filter) {
        programmes.get(staff, programme);
        List<Row> rows = rows(staff, programme, filter);
        Map<String, Integer> classes = new HashMap<>();
        rows.stream().filter(it -> it.kind().equals("class")).forEach(it -> classes.put(it.code(), it.n()));
        int models = classes.values().stream().mapToInt(it -> it).sum();
        return new Totals(
                models,
                classes.getOrDefault("described", 0),
                classes.getOrDefault("only_no", 0),
                classes.getOrDefault("not_assessed", 0),
                classes.getOrDefault("not_described", 0),
                projects(rows, filter.columns()),
                filter.columns().phases().stream()
                        .map(phase -> phase(phase, rows, models))
                        .toList(),
                means(rows, filter.columns()));
    }

    private List<Row> rows(Actor.Staff staff, UUID programme, ParticipationFilter filter) {
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter);
        return jdbc.sql(cells.with() + """
                        select 'class' as kind, null::uuid as project, null::text as name, class as code, null::int as state, count(*) as n
                        from (
                            select case
                                when bool_or(f.state = 0) then 'described'
                                when bool_or(f.state = 1) then 'only_no'
                                when count(*) filter (where f.state < 4) < 4 then 'not_assessed'
                                else 'not_described' end as class
                            from chosen left join four f on f.model = chosen.id group by chosen.id) by_model
                        group by class
                        union all
                        select 'phase', null, null, s.phase, s.state, count(*)
                        from chosen join shown s on s.model = chosen.id group by s.phase, s.state
                        union all
                        select 'means', null, null, s.phase, k, count(*)
                        from chosen join shown s on s.model = chosen.id
                            cross join generate_series(0, 15) k
                        where s.state = 0 and s.means & (1 << k) <> 0 group by s.phase, k
                        union all
                        select distinct 'project', p.id, p.name, s.phase, null::int, 0
                        from project p left join (
                            chosen join shown s on s.model = chosen.id and s.state = 0) on chosen.project = p.id
                        where p.organisation_id = :organisation and p.programme_id = :programme %s
                        union all
                        select distinct 'joined', chosen.project, null, f.phase, null::int, 0
                        from chosen join four f on f.model = chosen.id and f.state = 0
                        """.formatted(ofProjects(filter)))
                .params(cells.params())
                .query(Row.class)
                .list();
    }

    private static String ofProjects(ParticipationFilter filter) {
        return (filter.project() == null ? "" : CellsOfProgramme.ONE_PROJECT)
                + (filter.area() == null ? "" : " and lower(p.area) = lower(:area)")
                + (filter.asOf() == null ? "" : " and p.created_at <= :at");
    }

    private static List<Totals.OfProject> projects(List<Row> rows, PhaseColumns columns) {
        Map<UUID, List<Row>> byProject =
                rows.stream().filter(it -> it.kind().equals("project")).collect(Collectors.groupingBy(Row::inProject));
        List<Row> joined =
                rows.stream().filter(it -> it.kind().equals("joined")).toList();
        record Line(UUID id, Totals.OfProject figures) {}
        return byProject.entrySet().stream()
                .map(it -> new Line(
                        it.getKey(),
                        new Totals.OfProject(
                                it.getValue().getFirst().named(),
                                columns.phases().stream()
                                        .map(LedgerPhase::code)
                                        .filter(code -> it.getValue().stream().anyMatch(row -> code.equals(row.code())))
                                        .toList(),
                                joined.stream()
                                                .filter(row -> it.getKey().equals(row.project()))
                                                .count()
                                        == PhaseColumns.FOUR.phases().size())))
                .sorted(Comparator.comparing((Line it) -> it.figures().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Line::id))
                .map(Line::figures)
                .toList();
    }

    private static Totals.OfPhase phase(LedgerPhase phase, List<Row> rows, int models) {
        Map<Integer, Integer> byState = rows.stream()
                .filter(it -> it.kind().equals("phase") && phase.code().equals(it.code()))
                .collect(Collectors.toMap(Row::place, Row::n));
        Function<CellState, Integer> n = state -> byState.getOrDefault(state.ordinal(), 0);
        int yes = n.apply(CellState.PARTICIPATED);
        int no = n.apply(CellState.DID_NOT_PARTICIPATE);
        int informed = n.apply(CellState.INFORMED_ONLY);
        int silent = n.apply(CellState.NOT_DESCRIBED);
        // A cell without a row has not been assessed: those rows are never counted, the rest is.
        return new Totals.OfPhase(phase.code(), yes, no, informed, silent, models - yes - no - informed - silent);
    }

    private static List<Totals.OfMeans> means(List<Row> rows, PhaseColumns columns) {
        List<Totals.OfMeans> lines = new ArrayList<>();
        for (LedgerPhase phase : columns.phases()) {
            rows.stream()
                    .filter(it -> it.kind().equals("means") && phase.code().equals(it.code()))
                    .sorted(Comparator.comparing(Row::place))
                    .forEach(it ->
                            lines.add(new Totals.OfMeans(phase.code(), Means.values()[it.place()].code(), it.n())));
        }
        return lines;
    }

    /** One figure: what it is about, of which project or phase, in which state or by which means. */
    record Row(
            String kind,
            @Nullable UUID project,
            @Nullable String name,
            @Nullable String code,
            @Nullable Integer state,
            int n) {

        UUID inProject() {
            return java.util.Objects.requireNonNull(project);
        }

        String named() {
            return java.util.Objects.requireNonNull(name);
        }

        int place() {
            return java.util.Objects.requireNonNull(state);
        }
    }
}

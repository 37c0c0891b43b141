package fi.kuulolla.participation;

import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.StatusScales;
import fi.kuulolla.shared.Actor;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
    private final StatusScales scales;

    ParticipationLedger(JdbcClient jdbc, Programmes programmes, StatusScales scales) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.scales = scales;
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
                classes.getOrDefault(ModelRow.DESCRIBED, 0),
                classes.getOrDefault(ModelRow.ONLY_NO, 0),
                classes.getOrDefault(ModelRow.NOT_ASSESSED, 0),
                classes.getOrDefault(ModelRow.NOT_DESCRIBED, 0),
                projects(staff, programme, filter, rows),
                filter.columns().phases().stream()
                        .map(phase -> phase(phase, rows))
                        .toList(),
                means(rows, filter.columns()));
    }

    /** In how many models each column shows participation at which highest level; 0 stands for a level nobody knows. */
    public Map<LedgerPhase, Map<Integer, Integer>> influences(
            Actor.Staff staff, UUID programme, ParticipationFilter filter) {
        programmes.get(staff, programme);
        Map<LedgerPhase, Map<Integer, Integer>> levels = new EnumMap<>(LedgerPhase.class);
        filter.columns().phases().forEach(phase -> levels.put(phase, new TreeMap<>()));
        rows(staff, programme, filter).stream()
                .filter(it -> it.isOf(CellState.PARTICIPATED))
                .forEach(it -> levels.computeIfAbsent(LedgerPhase.ofCode(it.code()), phase -> new TreeMap<>())
                        .merge(CountingSql.level(it.a()), it.n(), Integer::sum));
        return levels;
    }

    /** The projects and areas there are to choose from. */
    public Choices choices(Actor.Staff staff, UUID programme) {
        programmes.get(staff, programme);
        record Project(UUID id, String name, String area) {}
        List<Project> all = jdbc.sql("select id, name, area from project where organisation_id = ? and programme_id = ?"
                        + " order by lower(name), id")
                .params(staff.organisation(), programme)
                .query(Project.class)
                .list();
        Map<String, String> projects = new LinkedHashMap<>();
        all.forEach(it -> projects.put(it.id().toString(), it.name()));
        return new Choices(
                projects,
                all.stream()
                        .map(Project::area)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                scales.of(staff, programme));
    }

    /**
     * What a filter can ask for.
     *
     * @param projects names by id, by name
     */
    public record Choices(Map<String, String> projects, List<String> areas, List<ModelStatus> statuses) {
        public Choices {
            projects = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(projects));
            areas = List.copyOf(areas);
            statuses = List.copyOf(statuses);
        }
    }

    private List<Row> rows(Actor.Staff staff, UUID programme, ParticipationFilter filter) {
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter);
        CellsOfProgramme.planForMany(jdbc);
        return jdbc.sql(cells.with()
                        + """
                        select 'class' as kind, class as code, 0 as a, 0 as b, count(*)::int as n
                        from (select %s as class from chosen) by_model group by class
                        union all
                        select 'phase', v.phase, v.k, v.m, count(*)::int from chosen, %s group by v.phase, v.k, v.m
                        union all
                        select 'project', chosen.project::text, %s, %s, 0 from chosen group by chosen.project""".formatted(
                                        ModelRow.CLASS_IN_SQL,
                                        CellsOfProgramme.perPhase(filter.columns()),
                                        shown(filter.columns()),
                                        shown(PhaseColumns.FOUR)))
                .params(cells.params())
                .query(Row.class)
                .list();
    }

    /** A bit for each column, in their order, in which some model shows participation. */
    private static String shown(PhaseColumns columns) {
        StringBuilder bits = new StringBuilder("bit_or(0");
        int bit = 1;
        for (int no : CellsOfProgramme.columns(columns).values()) {
            bits.append(" | case when k")
                    .append(no)
                    .append(" < 8 then ")
                    .append(bit)
                    .append(" else 0 end");
            bit *= 2;
        }
        return bits.append(")").toString();
    }

    private List<Totals.OfProject> projects(
            Actor.Staff staff, UUID programme, ParticipationFilter filter, List<Row> rows) {
        Map<String, Row> byId = new HashMap<>();
        rows.stream().filter(it -> it.kind().equals("project")).forEach(it -> byId.put(it.code(), it));
        Map<String, Object> params = new HashMap<>();
        params.put("organisation", staff.organisation());
        params.put("programme", programme);
        String sql = "select p.id::text as id, p.name from project p where p.organisation_id = :organisation"
                + " and p.programme_id = :programme";
        if (filter.project() != null) {
            sql += CellsOfProgramme.ONE_PROJECT;
            params.put("project", filter.project());
        }
        if (filter.area() != null) {
            sql += " and lower(p.area) = lower(:area)";
            params.put("area", filter.area());
        }
        if (filter.asOf() != null) {
            sql += " and p.created_at <= :at";
            params.put("at", filter.asOf().atOffset(ZoneOffset.UTC));
        }
        record Project(String id, String name) {}
        return jdbc.sql(sql + " order by lower(p.name), p.id").params(params).query(Project.class).list().stream()
                .map(it -> project(it.name(), filter.columns(), byId.get(it.id())))
                .toList();
    }

    private static Totals.OfProject project(String name, PhaseColumns columns, @Nullable Row bits) {
        if (bits == null) {
            return new Totals.OfProject(name, List.of(), false);
        }
        List<String> phases = new ArrayList<>();
        for (int i = 0; i < columns.phases().size(); i++) {
            if ((bits.a() & 1 << i) != 0) {
                phases.add(columns.phases().get(i).code());
            }
        }
        return new Totals.OfProject(
                name, phases, bits.b() == (1 << PhaseColumns.FOUR.phases().size()) - 1);
    }

    private static Totals.OfPhase phase(LedgerPhase phase, List<Row> rows) {
        int[] n = new int[CellState.values().length];
        rows.stream()
                .filter(it -> it.kind().equals("phase") && it.code().equals(phase.code()))
                .forEach(it -> n[CountingSql.state(it.a()).ordinal()] += it.n());
        return new Totals.OfPhase(phase.code(), n[0], n[1], n[2], n[3], n[4]);
    }

    private static List<Totals.OfMeans> means(List<Row> rows, PhaseColumns columns) {
        List<Totals.OfMeans> lines = new ArrayList<>();
        for (LedgerPhase phase : columns.phases()) {
            List<Row> its = rows.stream()
                    .filter(it -> it.isOf(CellState.PARTICIPATED) && it.code().equals(phase.code()))
                    .toList();
            for (Means means : Means.values()) {
                int n = its.stream()
                        .filter(it -> (it.b() & 1 << means.ordinal()) != 0)
                        .mapToInt(Row::n)
                        .sum();
                if (n > 0) {
                    lines.add(new Totals.OfMeans(phase.code(), means.code(), n));
                }
            }
        }
        return lines;
    }

    /** Of a class: how many. Of a phase: strength and means of cells. Of a project: bits of the columns shown, and of the four. */
    record Row(String kind, String code, int a, int b, int n) {
        boolean isOf(CellState state) {
            return kind.equals("phase") && CountingSql.state(a) == state;
        }
    }
}

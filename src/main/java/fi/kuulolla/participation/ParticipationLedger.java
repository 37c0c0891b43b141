package fi.kuulolla.participation;

import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.StatusScales;
import fi.kuulolla.shared.Actor;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final ProgrammeImages images;
    private final StatusScales scales;

    ParticipationLedger(JdbcClient jdbc, Programmes programmes, ProgrammeImages images, StatusScales scales) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.images = images;
        this.scales = scales;
    }

    /** The figures of the models that the filter leaves. Counts of models are never hidden. */
    public Totals totals(Actor.Staff staff, UUID programme, ParticipationFilter filter) {
        List<CountedLine> lines = images.of(staff, programme).lines(filter);
        Map<String, Integer> classes = new HashMap<>();
        lines.forEach(it -> classes.merge(it.modelClass(), 1, Integer::sum));
        Map<LedgerPhase, Integer> columns = CountedLine.columns(filter.columns());
        List<Totals.OfPhase> phases = new ArrayList<>();
        List<Totals.OfMeans> means = new ArrayList<>();
        columns.forEach((phase, column) -> {
            phases.add(phase(phase, column, lines));
            means.addAll(means(phase, column, lines));
        });
        return new Totals(
                lines.size(),
                classes.getOrDefault(ModelRow.DESCRIBED, 0),
                classes.getOrDefault(ModelRow.ONLY_NO, 0),
                classes.getOrDefault(ModelRow.NOT_ASSESSED, 0),
                classes.getOrDefault(ModelRow.NOT_DESCRIBED, 0),
                projects(staff, programme, filter, lines),
                phases,
                means);
    }

    private static Totals.OfPhase phase(LedgerPhase phase, int column, List<CountedLine> lines) {
        int[] n = new int[CellState.values().length];
        lines.forEach(it -> n[it.state(column).ordinal()]++);
        return new Totals.OfPhase(phase.code(), n[0], n[1], n[2], n[3], n[4]);
    }

    private static List<Totals.OfMeans> means(LedgerPhase phase, int column, List<CountedLine> lines) {
        int[] models = new int[Means.values().length];
        for (CountedLine line : lines) {
            for (int bits = line.means(column); bits != 0; bits &= bits - 1) {
                models[Integer.numberOfTrailingZeros(bits)]++;
            }
        }
        return Arrays.stream(Means.values())
                .filter(it -> models[it.ordinal()] > 0)
                .map(it -> new Totals.OfMeans(phase.code(), it.code(), models[it.ordinal()]))
                .toList();
    }

    /** In how many models each column shows participation at which highest level; 0 stands for a level nobody knows. */
    public Map<LedgerPhase, Map<Integer, Integer>> influences(
            Actor.Staff staff, UUID programme, ParticipationFilter filter) {
        List<CountedLine> lines = images.of(staff, programme).lines(filter);
        Map<LedgerPhase, Map<Integer, Integer>> levels = new EnumMap<>(LedgerPhase.class);
        CountedLine.columns(filter.columns()).forEach((phase, column) -> {
            int[] models = new int[8];
            for (CountedLine line : lines) {
                if (line.state(column) == CellState.PARTICIPATED) {
                    models[CountingRule.level(line.strength(column))]++;
                }
            }
            Map<Integer, Integer> its = new TreeMap<>();
            for (int level = 0; level < models.length; level++) {
                if (models[level] > 0) {
                    its.put(level, models[level]);
                }
            }
            levels.put(phase, its);
        });
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

    private List<Totals.OfProject> projects(
            Actor.Staff staff, UUID programme, ParticipationFilter filter, List<CountedLine> lines) {
        Map<UUID, List<CountedLine>> ofProject =
                lines.stream().collect(Collectors.groupingBy(it -> it.model().project()));
        Map<String, Object> params = new HashMap<>();
        params.put("organisation", staff.organisation());
        params.put("programme", programme);
        String sql = "select p.id, p.name from project p where p.organisation_id = :organisation"
                + " and p.programme_id = :programme";
        if (filter.project() != null) {
            sql += " and (p.id::text = :project or lower(p.name) = lower(:project))";
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
        record Project(UUID id, String name) {}
        return jdbc.sql(sql + " order by lower(p.name), p.id").params(params).query(Project.class).list().stream()
                .map(it -> new Totals.OfProject(
                        it.name(),
                        shown(filter.columns(), ofProject.getOrDefault(it.id(), List.of())),
                        shown(PhaseColumns.FOUR, ofProject.getOrDefault(it.id(), List.of()))
                                        .size()
                                == PhaseColumns.FOUR.phases().size()))
                .toList();
    }

    /** The columns in which some model shows participation. */
    private static List<String> shown(PhaseColumns columns, List<CountedLine> lines) {
        return CountedLine.columns(columns).entrySet().stream()
                .filter(column -> lines.stream().anyMatch(it -> it.state(column.getValue()) == CellState.PARTICIPATED))
                .map(it -> it.getKey().code())
                .toList();
    }
}

package fi.kuulolla.programme;

import fi.kuulolla.shared.Phase;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lists of an organisation, a query a level. */
@Component
class ProgrammeLists {
    /** A page of more models is searched, not read. */
    private static final int MOST_MODELS = 500;

    private final JdbcClient jdbc;
    private final StatusScales scales;

    ProgrammeLists(JdbcClient jdbc, StatusScales scales) {
        this.jdbc = jdbc;
        this.scales = scales;
    }

    Overview overview(UUID organisation) {
        Map<UUID, List<ModelRow>> models = group(modelRows(organisation), ModelRow::project);
        Map<UUID, Map<Phase, PhaseState>> phases = phases(organisation);
        Map<UUID, List<ProjectRow>> projects = group(projectRows(organisation), ProjectRow::programme);
        Map<UUID, List<ModelStatus>> own = scales.own(organisation);
        List<ProgrammeView> programmes = jdbc
                .sql("select id, name from programme where organisation_id = ? order by lower(name), id")
                .param(organisation)
                .query(ProgrammeRow.class)
                .list()
                .stream()
                .map(row -> new ProgrammeView(
                        row.id(),
                        row.name(),
                        projects.getOrDefault(row.id(), List.of()).stream()
                                .map(project -> project.view(models, phases))
                                .toList(),
                        own.getOrDefault(row.id(), scales.usual())))
                .toList();
        int shown = models.values().stream().mapToInt(List::size).sum();
        return new Overview(programmes, shown < MOST_MODELS ? 0 : countModels(organisation) - shown);
    }

    private List<ProjectRow> projectRows(UUID organisation) {
        return jdbc.sql("""
                select id, programme_id as programme, name, area, funder, code, period_start, period_end
                from project where organisation_id = ? order by lower(name), id""").param(organisation).query(ProjectRow.class).list();
    }

    private List<ModelRow> modelRows(UUID organisation) {
        return jdbc.sql("""
                select id, project_id as project, name, summary, status from service_model
                where organisation_id = ? order by lower(name), id limit ?""")
                .param(organisation)
                .param(MOST_MODELS)
                .query(ModelRow.class)
                .list();
    }

    private Map<UUID, Map<Phase, PhaseState>> phases(UUID organisation) {
        Map<UUID, Map<Phase, PhaseState>> phases = new LinkedHashMap<>();
        jdbc.sql("""
                select p.service_model_id as model, p.phase, p.state from model_phase p
                where p.service_model_id in (
                    select id from service_model where organisation_id = ? order by lower(name), id limit ?)""")
                .param(organisation)
                .param(MOST_MODELS)
                .query(PhaseRow.class)
                .list()
                .forEach(row -> phases.computeIfAbsent(row.model(), id -> new EnumMap<>(Phase.class))
                        .put(Phase.ofCode(row.phase()), PhaseState.ofCode(row.state())));
        return phases;
    }

    private int countModels(UUID organisation) {
        return jdbc.sql("select count(*) from service_model where organisation_id = ?")
                .param(organisation)
                .query(Integer.class)
                .single();
    }

    private static <R> Map<UUID, List<R>> group(List<R> rows, java.util.function.Function<R, UUID> by) {
        return rows.stream().collect(java.util.stream.Collectors.groupingBy(by));
    }

    record ProgrammeRow(UUID id, String name) {}

    record ModelRow(UUID id, UUID project, String name, String summary, String status) {}

    record PhaseRow(UUID model, String phase, String state) {}

    record ProjectRow(
            UUID id,
            UUID programme,
            String name,
            String area,
            String funder,
            String code,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd) {

        ProjectView view(Map<UUID, List<ModelRow>> models, Map<UUID, Map<Phase, PhaseState>> phases) {
            var details = new ProjectDetails(name, area, funder, code, periodStart, periodEnd);
            return new ProjectView(
                    id,
                    programme,
                    details,
                    models.getOrDefault(id, List.of()).stream()
                            .map(model -> new ModelLine(
                                    model.id(),
                                    model.name(),
                                    model.summary(),
                                    model.status(),
                                    phases.getOrDefault(model.id(), Map.of())))
                            .toList());
        }
    }
}

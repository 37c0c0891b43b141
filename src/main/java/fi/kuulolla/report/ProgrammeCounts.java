package fi.kuulolla.report;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.MatrixCell;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The counts of a programme: of models, so nothing of them is hidden. */
final class ProgrammeCounts {
    private ProgrammeCounts() {}

    /** Phase × state, with a chart. */
    static Sheet phases(ProgrammePicture picture, ProgrammeWords words) {
        List<Column> columns = new ArrayList<>(List.of(words.column("phase", 26)));
        for (CellState state : CellState.values()) {
            columns.add(new Column(words.state(state), words.get("column.state.models.meaning"), 17));
        }
        columns.add(words.column("models", 12));
        columns.add(words.column("share", 16));
        columns.add(words.column("phase.code", 22));
        int models = picture.totals().models();
        List<List<Cell>> rows = models == 0
                ? List.of()
                : picture.totals().phases().stream()
                        .map(it -> phase(it, models, words))
                        .toList();
        return new Sheet(
                words.get("phases.sheet"),
                List.of(words.get("phases.note")),
                List.of(new Table("Phases", columns, rows)),
                words.get("empty.models"),
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Chart(words.get("phases.chart"), 1, 5, Palette.STATES)));
    }

    private static List<Cell> phase(Totals.OfPhase phase, int models, ProgrammeWords words) {
        return List.of(
                Cell.of(words.words().label("phase", phase.phase())),
                Cell.of(phase.participated()),
                Cell.of(phase.didNotParticipate()),
                Cell.of(phase.informedOnly()),
                Cell.of(phase.notDescribed()),
                Cell.of(phase.notAssessed()),
                Cell.of(models),
                new Cell.Share((double) phase.participated() / models),
                Cell.of(phase.phase()));
    }

    /** Project × phase: in how many of its models participation is shown. */
    static Sheet projects(ProgrammePicture picture, ProgrammeWords words) {
        List<LedgerPhase> phases = picture.filter().columns().phases();
        List<Column> columns = new ArrayList<>(List.of(words.column("project", 40)));
        phases.forEach(phase -> columns.add(words.phaseColumn(phase, "project.phase", 17)));
        columns.add(words.column("models", 12));
        columns.add(words.column("described", 16));
        columns.add(words.column("all.phases", 16));
        Map<String, List<ModelRow>> byProject =
                picture.models().stream().collect(Collectors.groupingBy(ModelRow::projectName));
        List<List<Cell>> rows = new ArrayList<>();
        for (Totals.OfProject project : picture.totals().projects()) {
            List<ModelRow> its = byProject.getOrDefault(project.name(), List.of());
            List<Cell> row = new ArrayList<>(List.of(Cell.of(project.name())));
            for (int i = 0; i < phases.size(); i++) {
                int column = i;
                row.add(Cell.of(its.stream()
                        .filter(it -> it.cells().get(column).state() == CellState.PARTICIPATED)
                        .count()));
            }
            row.add(Cell.of(its.size()));
            row.add(Cell.of(its.stream()
                    .filter(it -> it.modelClass().equals("described"))
                    .count()));
            row.add(Cell.of(words.words().yesNo(project.allPhases())));
            rows.add(row);
        }
        return new Sheet(
                words.get("projects.sheet"),
                List.of(words.get("projects.note")),
                List.of(new Table("Projects", columns, rows)),
                words.get("empty.projects"),
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Chart(words.get("projects.chart"), 1, phases.size(), Palette.PHASES)));
    }

    /** Means × phase. */
    static Sheet means(ProgrammePicture picture, ProgrammeWords words) {
        List<LedgerPhase> phases = picture.filter().columns().phases();
        List<Column> columns = new ArrayList<>(List.of(words.column("means", 44)));
        phases.forEach(phase -> columns.add(words.phaseColumn(phase, "means.phase", 17)));
        columns.add(words.column("means.code", 22));
        List<List<Cell>> rows = new ArrayList<>();
        for (Means means : Means.values()) {
            List<Totals.OfMeans> its = picture.totals().means().stream()
                    .filter(it -> it.means().equals(means.code()))
                    .toList();
            if (!its.isEmpty()) {
                List<Cell> row = new ArrayList<>(List.of(Cell.of(words.words().label("means", means.code()))));
                phases.forEach(phase -> row.add(Cell.of(its.stream()
                        .filter(it -> it.phase().equals(phase.code()))
                        .mapToInt(Totals.OfMeans::models)
                        .sum())));
                row.add(Cell.of(means.code()));
                rows.add(row);
            }
        }
        return new Sheet(
                words.get("means.sheet"),
                List.of(words.get("means.note")),
                List.of(new Table("MeansByPhase", columns, rows)),
                words.get("means.empty"),
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Chart(words.get("means.chart"), 1, phases.size(), Palette.PHASES)));
    }

    /** Highest influence × phase, of the cells that show participation. */
    static Sheet influence(ProgrammePicture picture, ProgrammeWords words) {
        List<Column> columns = new ArrayList<>(List.of(words.column("phase", 26)));
        for (int level = 2; level <= 5; level++) {
            columns.add(new Column(
                    level + " "
                            + words.words()
                                    .label("influence", ProgrammeWords.levels().get(level)),
                    words.get("column.level.models.meaning"),
                    18));
        }
        columns.add(words.column("level.unknown", 18));
        columns.add(words.column("phase.code", 22));
        List<LedgerPhase> phases = picture.filter().columns().phases();
        List<List<Cell>> rows = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < phases.size(); i++) {
            int column = i;
            List<MatrixCell> made = picture.models().stream()
                    .map(it -> it.cells().get(column))
                    .filter(it -> it.state() == CellState.PARTICIPATED)
                    .toList();
            any |= !made.isEmpty();
            List<Cell> row = new ArrayList<>(List.of(Cell.of(words.phase(phases.get(i)))));
            for (int level = 2; level <= 5; level++) {
                Integer wanted = level;
                row.add(Cell.of(made.stream()
                        .filter(it -> wanted.equals(it.influence()))
                        .count()));
            }
            row.add(Cell.of(made.stream().filter(it -> it.influence() == null).count()));
            row.add(Cell.of(phases.get(i).code()));
            rows.add(row);
        }
        return new Sheet(
                words.get("influence.sheet"),
                List.of(words.get("influence.note")),
                List.of(new Table("Influence", columns, any ? rows : List.of())),
                words.get("means.empty"),
                any ? Optional.of(new Chart(words.get("influence.chart"), 1, 5, Palette.LEVELS)) : Optional.empty());
    }

    /** Models of which nobody told anything, neither yes nor no. */
    static Sheet undescribed(ProgrammePicture picture, ProgrammeWords words) {
        List<List<Cell>> rows = picture.models().stream()
                .filter(it -> it.modelClass().equals("not_described")
                        || it.modelClass().equals("not_assessed"))
                .map(it -> List.of(
                        Cell.of(it.name()),
                        Cell.of(it.projectName()),
                        Cell.of(it.area()),
                        Cell.of(words.modelClass(it.modelClass()))))
                .toList();
        return Sheet.of(
                words.get("undescribed.sheet"),
                List.of(words.get("undescribed.note")),
                new Table(
                        "Undescribed",
                        List.of(
                                words.column("model", 48),
                                words.column("project", 34),
                                words.column("area", 22),
                                words.column("class", 24)),
                        rows),
                words.get(picture.models().isEmpty() ? "empty.models" : "undescribed.empty"));
    }
}

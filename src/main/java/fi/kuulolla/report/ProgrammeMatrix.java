package fi.kuulolla.report;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.MatrixCell;
import fi.kuulolla.participation.ModelRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Models × phases: once to be looked at, coloured by state; once a row a cell, to be filtered and counted. */
final class ProgrammeMatrix {
    private static final int NAMES = 3;

    private ProgrammeMatrix() {}

    static Sheet matrix(ProgrammePicture picture, ProgrammeWords words) {
        List<LedgerPhase> phases = picture.filter().columns().phases();
        List<Column> columns = new ArrayList<>(
                List.of(words.column("model", 34), words.column("project", 22), words.column("area", 18)));
        phases.forEach(phase -> columns.add(words.phaseColumn(phase, "cell", 24)));
        columns.add(words.column("class", 20));
        columns.add(words.column("status", 18));
        return new Sheet(
                words.get("matrix.sheet"),
                List.of(words.get("matrix.note"), words.get("matrix.note.level")),
                List.of(new Table("Matrix", columns, new LazyRows<>(picture.models(), it -> line(it, picture, words)))),
                words.get("empty.models"),
                Optional.empty(),
                Optional.of(new StateColumns(
                        NAMES,
                        NAMES + phases.size() - 1,
                        words.get("matrix.legend"),
                        Arrays.stream(CellState.values()).map(words::signed).toList())));
    }

    private static List<Cell> line(ModelRow model, ProgrammePicture picture, ProgrammeWords words) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(model.name()), Cell.of(model.projectName()), Cell.of(model.area())));
        model.cells().forEach(cell -> cells.add(Cell.of(told(cell, words))));
        cells.add(Cell.of(words.modelClass(model.modelClass())));
        cells.add(Cell.of(words.modelStatus(picture.statuses(), model.status())));
        return cells;
    }

    /** "✓ Osallistuivat, 4/5" and the means on the next line. */
    private static String told(MatrixCell cell, ProgrammeWords words) {
        String told = words.signed(cell.state());
        if (cell.state() != CellState.PARTICIPATED) {
            return told;
        }
        String level = cell.influence() == null ? "" : ", " + cell.influence() + "/5";
        return told + level + "\n" + words.means(cell.means());
    }

    static Sheet cells(ProgrammePicture picture, ProgrammeWords words) {
        record Place(ModelRow model, MatrixCell cell) {}
        List<Place> places = new ArrayList<>();
        picture.models().forEach(model -> model.cells().forEach(cell -> places.add(new Place(model, cell))));
        List<Column> columns = List.of(
                words.column("model", 34),
                words.column("project", 22),
                words.column("area", 18),
                words.column("phase", 18),
                words.column("phase.code", 20),
                words.column("state", 20),
                words.column("state.code", 20),
                words.column("level", 12),
                words.column("means", 34),
                words.column("means.count", 10),
                words.column("roles", 34),
                words.column("records", 12),
                words.column("gap", 12));
        return Sheet.of(
                words.get("cells.sheet"),
                List.of(words.get("cells.note")),
                new Table("Cells", columns, new LazyRows<>(places, it -> cell(it.model(), it.cell(), words))),
                words.get("empty.models"));
    }

    private static List<Cell> cell(ModelRow model, MatrixCell cell, ProgrammeWords words) {
        boolean made = cell.state() == CellState.PARTICIPATED;
        Integer level = cell.influence();
        return List.of(
                Cell.of(model.name()),
                Cell.of(model.projectName()),
                Cell.of(model.area()),
                Cell.of(words.phase(cell.phase())),
                Cell.of(cell.phase().code()),
                Cell.of(words.state(cell.state())),
                Cell.of(cell.state().code()),
                level == null ? new Cell.Blank() : Cell.of(level),
                Cell.of(words.means(cell.means())),
                made ? Cell.of(cell.means().size()) : Cell.of(0),
                Cell.of(words.roles(cell.roles())),
                Cell.of(cell.records()),
                Cell.of(words.words().yesNo(cell.gap())));
    }
}

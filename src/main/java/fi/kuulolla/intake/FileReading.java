package fi.kuulolla.intake;

import fi.kuulolla.intake.file.RowSink;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.programme.ModelStatus;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Phase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Turns the rows of a file into what they say. A row with an error says nothing at all. */
final class FileReading implements RowSink {
    private static final int TOLD_EVERY = 1_000;

    private final Layout layout;
    private final CellReader cells;
    private final IntConsumer progress;
    private final Errors errors = new Errors();
    private final List<FileRecord> records = new ArrayList<>();
    private final Map<ModelKey, FileModel> models = new LinkedHashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private int rows;
    private int rowsLeftOut;

    /** @param progress told now and then how many rows have been read */
    FileReading(Layout layout, Vocabularies words, List<ModelStatus> scale, IntConsumer progress) {
        this.layout = layout;
        this.progress = progress;
        this.cells = new CellReader(layout, words, words.statuses(scale), errors);
    }

    @Override
    public boolean row(int number, List<String> texts) {
        if (number <= layout.headerRow()) {
            return true;
        }
        if (++rows % TOLD_EVERY == 0) {
            progress.accept(rows);
        }
        int errorsBefore = errors.count();
        cells.at(number, texts);
        read(number);
        rowsLeftOut += errors.count() > errorsBefore ? 1 : 0;
        return true;
    }

    FileContent content() {
        return new FileContent(
                layout, records, List.copyOf(models.values()), areas, rows, rowsLeftOut, errors.kept(), errors.count());
    }

    private void read(int number) {
        int errorsBefore = errors.count();
        String name = cells.title(Field.MODEL);
        String area = cells.title(Field.AREA);
        String itsProject = cells.title(Field.PROJECT);
        String project = itsProject.isEmpty() ? area : itsProject;
        if (name.isEmpty() && errors.count() == errorsBefore) {
            errors.add(cells.error(Target.of(Field.MODEL), "model-missing", null));
        }
        Optional<String> status = cells.modelStatus();
        Map<LedgerPhase, CellReader.Told> phases = new EnumMap<>(LedgerPhase.class);
        if (layout.isLong()) {
            Optional<LedgerPhase> phase = cells.phase();
            Optional<CellReader.Told> told = cells.told(null);
            if (phase.isPresent() && told.isPresent()) {
                phases.put(phase.get(), told.get());
            } else if (told.isPresent() && errors.count() == errorsBefore && !layout.isWide()) {
                errors.add(cells.error(Target.of(Field.PHASE), "phase-missing", null));
            }
        }
        if (layout.isWide()) {
            for (LedgerPhase phase : LedgerPhase.values()) {
                cells.told(phase).ifPresent(it -> phases.put(phase, it));
            }
        }
        if (errors.count() > errorsBefore) {
            return;
        }
        FileModel model = models.computeIfAbsent(ModelKey.of(project, name), key -> new FileModel(project, name));
        if (!area.isEmpty() && !project.isEmpty()) {
            areas.putIfAbsent(Normal.name(project), area);
        }
        status.ifPresent(model::stand);
        phases.forEach((phase, it) -> {
            if (it.content() != null) {
                records.add(new FileRecord(number, model, phase, it.content()));
            }
            if (it.state() != null) {
                tell(model, phase, it.state());
            }
        });
    }

    private static void tell(FileModel model, LedgerPhase phase, PhaseState state) {
        if (phase.phase().isPresent()) {
            model.tell(phase.phase().get(), state);
        } else {
            model.tell(Phase.PILOTING, state);
            model.tell(Phase.EVALUATION, state);
        }
    }
}

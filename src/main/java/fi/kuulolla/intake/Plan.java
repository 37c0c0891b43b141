package fi.kuulolla.intake;

import fi.kuulolla.participation.ImportedRecords;
import fi.kuulolla.participation.ImportedRecords.Taken;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.shared.Ids;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file beside what is known: which of its records are new, changed or there already.
 *
 * <p>A cell (model × phase) that the file tells of is told whole: its rows are set beside the records that earlier files left in
 * that cell. The same content is unchanged; what is left over is paired in order as changed; the rest is new, or ends. Cells the
 * file is silent about, and records of workshops and people, stay as they are.
 */
final class Plan {
    private final FileContent file;
    private final Places places;
    private final List<Taken> taken = new ArrayList<>();
    private final List<UUID> ended = new ArrayList<>();
    private final Map<FileRecord, LineState> states;
    private int added;
    private int changed;

    private record Cell(UUID model, LedgerPhase phase) {}

    /** @param known reads what earlier files left in these models */
    Plan(FileContent file, Places places, Function<Collection<UUID>, List<ImportedRecords.Known>> known) {
        this.file = file;
        this.places = places;
        this.states = new java.util.IdentityHashMap<>(file.records().size());
        Map<Cell, List<FileRecord>> cells = new LinkedHashMap<>();
        for (FileRecord record : file.records()) {
            Cell cell = new Cell(places.model(record.model()), record.phase());
            cells.computeIfAbsent(cell, key -> new ArrayList<>(2)).add(record);
        }
        Map<Cell, List<ImportedRecords.Known>> before = new HashMap<>();
        for (ImportedRecords.Known record : known.apply(places.knownModels())) {
            before.computeIfAbsent(new Cell(record.model(), record.phase()), key -> new ArrayList<>(2))
                    .add(record);
        }
        cells.forEach((cell, records) -> compare(cell, records, before.getOrDefault(cell, List.of())));
    }

    private void compare(Cell cell, List<FileRecord> records, List<ImportedRecords.Known> before) {
        Map<RecordContent, Deque<ImportedRecords.Known>> left = new LinkedHashMap<>();
        before.forEach(it ->
                left.computeIfAbsent(it.content(), key -> new ArrayDeque<>(2)).add(it));
        List<FileRecord> unmatched = new ArrayList<>();
        for (FileRecord record : records) {
            Deque<ImportedRecords.Known> same = left.get(record.content());
            if (same == null || same.isEmpty()) {
                unmatched.add(record);
            } else {
                same.removeFirst();
                states.put(record, LineState.UNCHANGED);
            }
        }
        Iterator<ImportedRecords.Known> others =
                left.values().stream().flatMap(Deque::stream).iterator();
        int part = before.stream().mapToInt(ImportedRecords.Known::part).max().orElse(0);
        for (FileRecord record : unmatched) {
            if (others.hasNext()) {
                ImportedRecords.Known replaced = others.next();
                taken.add(taken(record, cell, replaced.part(), replaced.id()));
                states.put(record, LineState.CHANGED);
                changed++;
            } else {
                taken.add(taken(record, cell, ++part, null));
                states.put(record, LineState.NEW);
                added++;
            }
        }
        boolean changes = !unmatched.isEmpty() || others.hasNext();
        others.forEachRemaining(it -> ended.add(it.id()));
        if (changes) {}
    }

    private static Taken taken(FileRecord record, Cell cell, int part, @Nullable UUID replaced) {
        return new Taken(Ids.ordered(), cell.model(), cell.phase(), part, record.content(), replaced);
    }

    List<Taken> taken() {
        return taken;
    }

    List<UUID> ended() {
        return ended;
    }

    Places places() {
        return places;
    }

    Counts counts() {
        return new Counts(
                file.rows(),
                file.rowsLeftOut(),
                file.records().size(),
                added,
                changed,
                file.records().size() - added - changed,
                ended.size(),
                places.models(),
                places.newModels().size(),
                places.projects(),
                places.newProjects().size(),
                places.areasToFill().size()
                        + places.phasesToSet().size()
                        + places.statusesToSet().size());
    }

    /** The first records of the file, what is unchanged after all others. */
    List<PreviewLine> lines(int most) {
        List<PreviewLine> lines = new ArrayList<>();
        for (boolean unchanged : new boolean[] {false, true}) {
            for (FileRecord record : file.records()) {
                LineState state = states.getOrDefault(record, LineState.UNCHANGED);
                if (lines.size() < most && (state == LineState.UNCHANGED) == unchanged) {
                    lines.add(new PreviewLine(
                            record.row(),
                            state,
                            places.projectName(record.model()),
                            record.model().name(),
                            record.phase(),
                            record.content()));
                }
            }
        }
        return lines;
    }
}

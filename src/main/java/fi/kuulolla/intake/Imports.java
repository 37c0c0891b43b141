package fi.kuulolla.intake;

import fi.kuulolla.intake.file.TableFile;
import fi.kuulolla.participation.ImportedRecords;
import fi.kuulolla.programme.ModelRegister;
import fi.kuulolla.programme.StatusScales;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes existing descriptions from files into a programme: looks first, then takes in the whole file or nothing, and can take it
 * back. Files that are not read at all are refused with {@link fi.kuulolla.intake.file.FileRefused}.
 */
@Service
public class Imports {
    private static final int LINES_SHOWN = 200;
    private static final int HISTORY = 50;

    private final Layouts layouts;
    private final Vocabularies words;
    private final ModelRegister register;
    private final ImportedRecords records;
    private final ImportLog log;
    private final StatusScales scales;
    private final HeaderMemory memory;
    private final TransactionTemplate transaction;

    Imports(
            Layouts layouts,
            Vocabularies words,
            ModelRegister register,
            ImportedRecords records,
            ImportLog log,
            StatusScales scales,
            HeaderMemory memory,
            PlatformTransactionManager transactions) {
        this.layouts = layouts;
        this.words = words;
        this.register = register;
        this.records = records;
        this.log = log;
        this.scales = scales;
        this.memory = memory;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Says what a file would do.
     *
     * @param chosen what unknown headers mean, by header; an empty target is "not taken in"
     * @param progress told now and then how many rows have been read
     */
    public Preview preview(
            Staff staff,
            UUID programme,
            UploadedFile file,
            Map<String, Optional<Target>> chosen,
            IntConsumer progress) {
        programmeName(staff, programme);
        FileContent content = read(staff, programme, file, chosen, progress);
        if (content.layout().columns().isEmpty() || content.rows() == 0) {
            return new Preview(content.layout(), Counts.NOTHING, List.of(), content.errors(), content.errorCount());
        }
        Plan plan = inTransaction(() -> plan(staff, programme, content, false));
        return new Preview(
                content.layout(), plan.counts(), plan.lines(LINES_SHOWN), content.errors(), content.errorCount());
    }

    /**
     * Takes a file in; nothing of it when it has an error, unless its good rows are taken on purpose. The choices are remembered for
     * the organisation.
     */
    public ImportOutcome take(
            Staff staff,
            UUID programme,
            UploadedFile file,
            Map<String, Optional<Target>> chosen,
            boolean goodRowsOnly,
            IntConsumer progress) {
        programmeName(staff, programme);
        FileContent content = read(staff, programme, file, chosen, progress);
        boolean unusable = content.rows() == 0 && content.errorCount() > 0;
        if (unusable || (content.errorCount() > 0 && !goodRowsOnly)) {
            Counts counts = unusable
                    ? Counts.NOTHING
                    : inTransaction(() -> plan(staff, programme, content, false))
                            .counts();
            return new ImportOutcome(null, content.layout(), counts, content.errors(), content.errorCount());
        }
        return inTransaction(() -> {
            register.lock(staff, programme);
            memory.remember(staff, chosen);
            Plan plan = plan(staff, programme, content, true);
            UUID imported = plan.counts().changesSomething() ? write(staff, programme, file.name(), plan) : null;
            return new ImportOutcome(imported, content.layout(), plan.counts(), content.errors(), content.errorCount());
        });
    }

    /** What was taken in, newest first. */
    @Transactional(readOnly = true)
    public List<ImportView> history(Staff staff, UUID programme) {
        programmeName(staff, programme);
        return log.of(staff, programme, HISTORY);
    }

    /**
     * Takes an import back: its records end, what it replaced counts again, and models and projects it made go, unless somebody has
     * worked with them since. Only the newest that counts can go: refuses {@code import-not-newest}, {@code import-undone}.
     */
    @Transactional
    public void undo(Staff staff, UUID imported) {
        mayImport(staff);
        UUID programme = log.programmeOf(staff, imported);
        register.lock(staff, programme);
        ImportView view = log.of(staff, programme, Integer.MAX_VALUE).stream()
                .filter(it -> it.id().equals(imported))
                .findFirst()
                .orElseThrow();
        if (view.undoneAt() != null) {
            throw new Refused("import-undone");
        }
        if (!view.undoable()) {
            throw new Refused("import-not-newest");
        }
        List<UUID> all = register.models(staff, programme).stream()
                .map(ModelRegister.KnownModel::id)
                .toList();
        records.hold(all);
        records.undo(imported);
        List<UUID> made = log.made(imported, "model");
        Set<UUID> touched = records.touched(imported, made);
        List<UUID> gone = register.untouchedModels(
                made.stream().filter(it -> !touched.contains(it)).toList());
        records.forget(imported, gone);
        register.removeModels(gone);
        register.setPhases(log.phasesBefore(imported));
        register.setStatuses(log.statusesBefore(imported));
        register.clearAreas(log.made(imported, "area"));
        register.removeEmptyProjects(log.made(imported, "project"));
        log.undone(staff, imported);
    }

    /** Whether this person may take files in: coordinators and administrators. */
    public static boolean isFor(Staff staff) {
        return staff.role() != StaffRole.FACILITATOR;
    }

    /** The name of the programme; refuses who may not import, and what belongs to others. */
    public String programmeName(Staff staff, UUID programme) {
        String name = inTransaction(() -> register.name(staff, programme));
        mayImport(staff);
        return name;
    }

    private static void mayImport(Staff staff) {
        if (!isFor(staff)) {
            throw new Forbidden("import-coordinator-only");
        }
    }

    private FileContent read(
            Staff staff,
            UUID programme,
            UploadedFile file,
            Map<String, Optional<Target>> chosen,
            IntConsumer progress) {
        Map<String, Optional<Target>> byHand = new HashMap<>(memory.of(staff));
        chosen.forEach((header, target) -> byHand.put(Normal.of(header), target));
        try (TableFile table = TableFile.open(file.path(), file.name())) {
            Layout layout = layouts.find(table, byHand);
            List<RowError> wrong = layouts.check(layout);
            if (!wrong.isEmpty()) {
                return new FileContent(layout, List.of(), List.of(), Map.of(), 0, 0, wrong, wrong.size());
            }
            FileReading reading = new FileReading(layout, words, scales.of(staff, programme), progress);
            table.read(layout.sheet(), reading);
            return reading.content();
        }
    }

    private Plan plan(Staff staff, UUID programme, FileContent content, boolean toWrite) {
        Places places = new Places(
                        register.name(staff, programme),
                        register.projects(staff, programme),
                        register.models(staff, programme),
                        register.phases(staff, programme))
                .with(content);
        if (toWrite) {
            records.hold(places.knownModels());
        }
        return new Plan(content, places, models -> records.known(staff, models));
    }

    private UUID write(Staff staff, UUID programme, String fileName, Plan plan) {
        UUID imported = log.write(staff, programme, Ids.ordered(), fileName, plan.counts());
        Places places = plan.places();
        log.made(imported, places);
        register.addProjects(staff, programme, places.newProjects());
        register.fillAreas(places.areasToFill());
        register.addModels(staff, places.newModels());
        register.setPhases(places.phasesToSet());
        register.setStatuses(places.statusesToSet());
        records.take(staff, imported, plan.taken());
        records.end(imported, plan.ended());
        return imported;
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}

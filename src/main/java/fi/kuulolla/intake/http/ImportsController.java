package fi.kuulolla.intake.http;

import fi.kuulolla.account.CoordinatorInterface;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.account.WrongRequest;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.ReadersChoice;
import fi.kuulolla.intake.Counts;
import fi.kuulolla.intake.ErrorWords;
import fi.kuulolla.intake.ImportOutcome;
import fi.kuulolla.intake.Imports;
import fi.kuulolla.intake.Layout;
import fi.kuulolla.intake.Preview;
import fi.kuulolla.intake.RowError;
import fi.kuulolla.intake.UploadedFile;
import fi.kuulolla.intake.file.FileLimits;
import fi.kuulolla.intake.file.FileRefused;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Scratch;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file into a programme. */
@CoordinatorInterface
class ImportsController {
    private final Imports imports;
    private final ErrorWords words;
    private final CurrentStaff current;

    ImportsController(Imports imports, ErrorWords words, CurrentStaff current) {
        this.imports = imports;
        this.words = words;
        this.current = current;
    }

    @PostMapping("/api/v1/programmes/{programme}/imports")
    ResponseEntity<Map<String, @Nullable Object>> take(
            @PathVariable UUID programme,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean goodRows,
            HttpServletRequest request)
            throws IOException {
        Staff staff = current.get();
        // The programme first: to whom it does not exist, its files do not either.
        imports.programmeName(staff, programme);
        if (file == null) {
            throw new WrongRequest("file-missing").with("errors", List.of());
        }
        if (file.getSize() > FileLimits.FILE_BYTES) {
            throw new MaxUploadSizeExceededException(FileLimits.FILE_BYTES);
        }
        Path path = Scratch.file(".tmp");
        try {
            file.transferTo(path);
            String name = file.getOriginalFilename();
            UploadedFile uploaded = new UploadedFile(path, name == null ? "" : name);
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(answer(staff, programme, uploaded, dryRun, goodRows, ReadersChoice.of(request)));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private Map<String, @Nullable Object> answer(
            Staff staff, UUID programme, UploadedFile file, boolean dryRun, boolean goodRows, Lang lang) {
        try {
            if (dryRun) {
                Preview preview = imports.preview(staff, programme, file, Map.of(), rows -> {});
                if (preview.errorCount() > 0 && !(goodRows && preview.hasGoodRows())) {
                    throw wrong(preview.errors(), preview.errorCount(), lang);
                }
                return counts(null, true, preview.counts(), preview.layout());
            }
            ImportOutcome outcome = imports.take(staff, programme, file, Map.of(), goodRows, rows -> {});
            if (outcome.refused()) {
                throw wrong(outcome.errors(), outcome.errorCount(), lang);
            }
            return counts(outcome.imported(), false, outcome.counts(), outcome.layout());
        } catch (FileRefused refused) {
            throw new WrongRequest(refused.code(), refused.args()).with("errors", List.of());
        }
    }

    private WrongRequest wrong(List<RowError> errors, int count, Lang lang) {
        return new WrongRequest("import-invalid")
                .with("errorCount", count)
                .with("errors", errors.stream().map(it -> told(it, lang)).toList());
    }

    private Map<String, @Nullable Object> told(RowError error, Lang lang) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("row", error.row());
        told.put("column", error.column());
        told.put("value", error.value());
        told.put("message", words.of(error, lang));
        told.put("suggestion", error.suggestion());
        return told;
    }

    private static Map<String, @Nullable Object> counts(
            @Nullable UUID imported, boolean dryRun, Counts counts, Layout layout) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("import", imported);
        told.put("dryRun", dryRun);
        told.put("rows", counts.rows());
        told.put("rowsLeftOut", counts.rowsLeftOut());
        told.put("records", counts.records());
        told.put("new", counts.added());
        told.put("changed", counts.changed());
        told.put("unchanged", counts.unchanged());
        told.put("ended", counts.ended());
        told.put("models", counts.models());
        told.put("newModels", counts.newModels());
        told.put("projects", counts.projects());
        told.put("newProjects", counts.newProjects());
        told.put("ignoredColumns", layout.leftOut());
        return told;
    }
}

package fi.kuulolla.report.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.report.AfterWorkshop;
import fi.kuulolla.report.AnswerSheets;
import fi.kuulolla.report.WorkshopMinutes;
import fi.kuulolla.report.WorkshopWorkbook;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The workbook, the printable minutes and the answer papers of a workshop, for its organisation's staff. */
@Controller
@RequestMapping("/workshops/{workshop}")
class HeldWorkshopController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final WorkshopWorkbook workbook;
    private final WorkshopMinutes minutes;
    private final AnswerSheets sheets;
    private final PrintFrame frame;
    private final CurrentStaff currentStaff;
    private final Texts texts;

    HeldWorkshopController(
            WorkshopWorkbook workbook,
            WorkshopMinutes minutes,
            AnswerSheets sheets,
            PrintFrame frame,
            CurrentStaff currentStaff,
            Texts texts) {
        this.workbook = workbook;
        this.minutes = minutes;
        this.sheets = sheets;
        this.frame = frame;
        this.currentStaff = currentStaff;
        this.texts = texts;
    }

    @GetMapping("/workbook.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID workshop) throws IOException {
        Staff staff = currentStaff.get();
        // Whole before the first byte leaves: a failure is a failure, not half a file.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(staff, workshop, staff.locale(), out);
        AfterWorkshop after = minutes.of(staff, workshop, staff.locale());
        String name = texts.get(staff.locale(), "report.file") + "-" + after.title();
        return Download.of(out.toByteArray(), ProgrammeFilesController.XLSX, name, "xlsx");
    }

    @GetMapping("/minutes")
    ResponseEntity<String> minutes(@PathVariable UUID workshop) {
        Staff staff = currentStaff.get();
        return page(MinutesPage.of(minutes.of(staff, workshop, staff.locale()), texts, frame));
    }

    @GetMapping("/answer-sheets")
    ResponseEntity<String> answerSheets(@PathVariable UUID workshop) {
        Staff staff = currentStaff.get();
        return page(AnswerSheetsPage.of(sheets.of(staff, workshop), texts, staff.locale(), frame));
    }

    @ExceptionHandler
    ResponseEntity<Void> notFound(NotFound unknown) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .body(html);
    }
}

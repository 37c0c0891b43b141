package fi.kuulolla.report.http;

import fi.kuulolla.account.CoordinatorInterface;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.account.WrongRequest;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.report.ParticipationReports;
import fi.kuulolla.shared.Actor.Staff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The workbook of a programme for automation, in the language of {@code lang}, else of the key's owner. */
@CoordinatorInterface
class ParticipationWorkbookController {
    private final ParticipationReports reports;
    private final CurrentStaff currentStaff;

    ParticipationWorkbookController(ParticipationReports reports, CurrentStaff currentStaff) {
        this.reports = reports;
        this.currentStaff = currentStaff;
    }

    @GetMapping("/api/v1/programmes/{programme}/participation.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID programme, @RequestParam MultiValueMap<String, String> params)
            throws IOException {
        Staff staff = currentStaff.get();
        String lang = params.getFirst("lang");
        Locale locale = lang == null
                ? staff.locale()
                : Lang.ofCode(lang)
                        .orElseThrow(() -> new WrongRequest("lang-unknown", lang))
                        .locale();
        // Whole before the first byte leaves: a failure is a failure, not half a file.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.write(staff, programme, FilterParameters.read(Map.copyOf(params)), locale, out);
        return Download.of(out.toByteArray(), ProgrammeFilesController.XLSX, "participation", "xlsx");
    }
}

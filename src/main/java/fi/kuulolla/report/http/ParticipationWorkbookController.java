package fi.kuulolla.report.http;

import fi.kuulolla.account.CoordinatorInterface;
import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.account.WrongRequest;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.report.ParticipationReports;
import fi.kuulolla.shared.Actor.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The workbook of a programme for automation, in the language of {@code lang}, else of the key's owner. */
@CoordinatorInterface
class ParticipationWorkbookController {
    private final ParticipationReports reports;
    private final Programmes programmes;
    private final CurrentStaff currentStaff;

    ParticipationWorkbookController(ParticipationReports reports, Programmes programmes, CurrentStaff currentStaff) {
        this.reports = reports;
        this.programmes = programmes;
        this.currentStaff = currentStaff;
    }

    @GetMapping("/api/v1/programmes/{programme}/participation.xlsx")
    void workbook(
            @PathVariable UUID programme,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response)
            throws IOException {
        Staff staff = currentStaff.get();
        // The programme first: to whom it does not exist, its questions do not either.
        programmes.get(staff, programme);
        String lang = params.getFirst("lang");
        Locale locale = lang == null
                ? staff.locale()
                : Lang.ofCode(lang)
                        .orElseThrow(() -> new WrongRequest("lang-unknown", lang))
                        .locale();
        ParticipationFilter filter = FilterParameters.read(Map.copyOf(params));
        Spool.send(
                response,
                ProgrammeFilesController.XLSX,
                Download.disposition("participation", "xlsx"),
                out -> reports.write(staff, programme, filter, locale, out));
    }
}

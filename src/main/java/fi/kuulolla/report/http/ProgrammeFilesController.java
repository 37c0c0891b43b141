package fi.kuulolla.report.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.report.ParticipationReports;
import fi.kuulolla.report.Progress;
import fi.kuulolla.report.Publicity;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The workbook of a programme and its tables as .csv, for its organisation's staff. Parameters are those of the matrix, and
 * {@code lang} and {@code publicity}; what is not understood is left out.
 */
@Controller
@RequestMapping("/programmes/{programme}")
class ProgrammeFilesController {
    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ParticipationReports reports;
    private final Programmes programmes;
    private final CurrentStaff currentStaff;
    private final Texts texts;

    ProgrammeFilesController(
            ParticipationReports reports, Programmes programmes, CurrentStaff currentStaff, Texts texts) {
        this.reports = reports;
        this.programmes = programmes;
        this.currentStaff = currentStaff;
        this.texts = texts;
    }

    @GetMapping("/workbook.xlsx")
    void workbook(
            @PathVariable UUID programme,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response)
            throws IOException {
        Staff staff = currentStaff.get();
        Locale locale = locale(staff, params);
        ParticipationFilter filter = FilterParameters.readWhatIsClear(Map.copyOf(params));
        Publicity publicity =
                one(params, "publicity").flatMap(Publicity::ofCode).orElse(Publicity.DRAFT);
        Spool.send(
                response,
                XLSX,
                Download.disposition(name(staff, programme, locale), "xlsx"),
                out -> reports.write(staff, programme, filter, publicity, locale, Progress.UNSEEN, out));
    }

    @GetMapping("/tables/{name}.csv")
    void table(
            @PathVariable UUID programme,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response)
            throws IOException {
        Staff staff = currentStaff.get();
        Locale locale = locale(staff, params);
        ParticipationFilter filter = FilterParameters.readWhatIsClear(Map.copyOf(params));
        Spool.send(response, CSV, Download.disposition(name(staff, programme, locale) + "-" + name, "csv"), out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            reports.table(staff, programme, filter, name, locale, text);
            text.flush();
        });
    }

    private String name(Staff staff, UUID programme, Locale locale) {
        return texts.get(locale, "report.programme.file") + "-" + programmes.get(staff, programme);
    }

    private static Locale locale(Staff staff, MultiValueMap<String, String> params) {
        return one(params, "lang").flatMap(Lang::ofCode).map(Lang::locale).orElse(staff.locale());
    }

    private static Optional<String> one(MultiValueMap<String, String> params, String name) {
        return params.getOrDefault(name, List.of()).stream().findFirst();
    }

    @ExceptionHandler
    ResponseEntity<Void> notFound(NotFound unknown) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}

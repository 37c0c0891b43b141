package fi.kuulolla.report.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.account.WrongRequest;
import fi.kuulolla.i18n.Texts;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.report.ParticipationReports;
import fi.kuulolla.report.Progress;
import fi.kuulolla.report.Publicity;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

/** The workbook of a programme and its tables as .csv, for its organisation's staff. Parameters are those of the matrix. */
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
    ResponseEntity<byte[]> workbook(@PathVariable UUID programme, @RequestParam MultiValueMap<String, String> params)
            throws IOException {
        Staff staff = currentStaff.get();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.write(
                staff,
                programme,
                FilterParameters.readWhatIsClear(Map.copyOf(params)),
                Publicity.ofCode(params.getOrDefault("publicity", java.util.List.of(""))
                                .getFirst())
                        .orElse(Publicity.DRAFT),
                staff.locale(),
                Progress.UNSEEN,
                out);
        return Download.of(out.toByteArray(), XLSX, name(staff, programme), "xlsx");
    }

    @GetMapping("/tables/{name}.csv")
    ResponseEntity<byte[]> table(
            @PathVariable UUID programme, @PathVariable String name, @RequestParam MultiValueMap<String, String> params)
            throws IOException {
        Staff staff = currentStaff.get();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            reports.table(
                    staff, programme, FilterParameters.readWhatIsClear(Map.copyOf(params)), name, staff.locale(), text);
        }
        return Download.of(out.toByteArray(), CSV, name(staff, programme) + "-" + name, "csv");
    }

    private String name(Staff staff, UUID programme) {
        return texts.get(staff.locale(), "report.programme.file") + "-" + programmes.get(staff, programme);
    }

    @ExceptionHandler
    ResponseEntity<Void> notFound(NotFound unknown) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    @ExceptionHandler
    ResponseEntity<Void> wrong(WrongRequest wrong) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
}

package fi.kuulolla.report.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.report.ReportBeingMade;
import fi.kuulolla.report.ReportDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of a report, for whoever asked for it. */
@Controller
class ReportFilesController {
    private final ReportDesk desk;
    private final CurrentStaff currentStaff;

    ReportFilesController(ReportDesk desk, CurrentStaff currentStaff) {
        this.desk = desk;
        this.currentStaff = currentStaff;
    }

    @GetMapping("/reports/files/{report}")
    void file(@PathVariable UUID report, HttpServletResponse response) throws IOException {
        Optional<ReportBeingMade> made = desk.find(currentStaff.get(), report);
        Path file = made.map(ReportBeingMade::file).orElse(null);
        if (file == null || !Files.exists(file)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Spool.send(
                response,
                ProgrammeFilesController.XLSX,
                Download.disposition(made.orElseThrow().name(), "xlsx"),
                file);
    }
}

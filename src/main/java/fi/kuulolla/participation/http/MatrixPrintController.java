package fi.kuulolla.participation.http;

import fi.kuulolla.account.CurrentStaff;
import fi.kuulolla.participation.FilterParameters;
import fi.kuulolla.participation.FilterWords;
import fi.kuulolla.participation.Matrix;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.ParticipationLedger;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.participation.Totals;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The matrix as a page that prints: a grid on a screen has only the rows that are seen. */
@RestController
class MatrixPrintController {
    /** More than that nobody reads on paper; the page says how many are left, and the workbook has them all. */
    private static final int MOST_ROWS = 1_000;

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Programmes programmes;
    private final ParticipationLedger ledger;
    private final Matrix matrix;
    private final FilterWords words;
    private final MatrixPage page;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    MatrixPrintController(
            Programmes programmes,
            ParticipationLedger ledger,
            Matrix matrix,
            FilterWords words,
            MatrixPage page,
            CurrentStaff currentStaff,
            Clock clock) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.matrix = matrix;
        this.words = words;
        this.page = page;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    @GetMapping("/programmes/{programme}/print")
    ResponseEntity<String> print(@PathVariable UUID programme, @RequestParam MultiValueMap<String, String> params) {
        Staff staff = currentStaff.get();
        String name = programmes.get(staff, programme);
        ParticipationFilter asked = FilterParameters.readWhatIsClear(Map.copyOf(params));
        ParticipationFilter filter = params.containsKey("phases") ? asked : asked.in(PhaseColumns.FIVE);
        Totals totals = ledger.totals(staff, programme, filter);
        List<ModelRow> rows = matrix.lines(staff, programme, filter, Matrix.Order.byName(), 0, MOST_ROWS);
        String day = DateTimeFormatter.ofPattern("d.M.yyyy").format(FilterParameters.dayOf(clock.instant()));
        MatrixPage.Shown shown = new MatrixPage.Shown(
                name,
                day,
                words.of(filter, ledger.choices(staff, programme), staff.locale()),
                totals,
                totals.shownPhases(),
                rows,
                totals.models() - rows.size());
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .body(page.of(shown, staff.locale()));
    }

    @ExceptionHandler
    ResponseEntity<Void> notFound(NotFound unknown) {
        return ResponseEntity.notFound().build();
    }
}

package fi.kuulolla.report;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Scratch;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Has reports made past the screen that asked for them. A file is kept for an hour, for whoever asked for it.
 */
@Service
public class ReportDesk {
    private static final Logger log = LoggerFactory.getLogger(ReportDesk.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Helsinki");
    private static final int KEPT = 40;
    private static final Duration KEPT_FOR = Duration.ofHours(1);

    private final ParticipationReports reports;
    private final RememberedReports remembered;
    private final Programmes programmes;
    private final Texts texts;
    private final Clock clock;
    private final Map<UUID, ReportBeingMade> made = new ConcurrentHashMap<>();

    ReportDesk(
            ParticipationReports reports,
            RememberedReports remembered,
            Programmes programmes,
            Texts texts,
            Clock clock) {
        this.reports = reports;
        this.remembered = remembered;
        this.programmes = programmes;
        this.texts = texts;
        this.clock = clock;
    }

    /** Begins a report and remembers what was asked for. */
    public ReportBeingMade make(Staff staff, ReportOrder order) {
        String programme = programmes.get(staff, order.programme());
        remembered.remember(staff, order);
        clearAway();
        Locale locale = order.language().locale();
        String name = texts.get(locale, "report.programme.file") + "-" + programme + "-"
                + LocalDate.ofInstant(clock.instant(), HERE);
        ReportBeingMade report = new ReportBeingMade(Ids.random(), staff.id(), order, name, clock.instant());
        made.put(report.id(), report);
        Thread.ofVirtual().name("report").start(() -> write(staff, report));
        return report;
    }

    /** A report that this person asked for. */
    public Optional<ReportBeingMade> find(Staff staff, UUID id) {
        return Optional.ofNullable(made.get(id)).filter(it -> it.owner().equals(staff.id()));
    }

    /** The newest of this person's reports with the same order, if it is on its way or still kept: a page that is opened again finds it. */
    public Optional<ReportBeingMade> newest(Staff staff, ReportOrder order) {
        return made.values().stream()
                .filter(it -> it.owner().equals(staff.id()) && it.order().equals(order))
                .filter(it -> it.state().step() != ReportBeingMade.Step.FAILED)
                .filter(it -> it.begun().plus(KEPT_FOR).isAfter(clock.instant()))
                .max(Comparator.comparing(ReportBeingMade::begun));
    }

    private void write(Staff staff, ReportBeingMade report) {
        try {
            report.ready(written(staff, report));
        } catch (IOException | RuntimeException e) {
            log.error(
                    "report {} of programme {} was not made",
                    report.id(),
                    report.order().programme(),
                    e);
            report.failed();
        }
    }

    /** Half a report does not stay behind. */
    private Path written(Staff staff, ReportBeingMade report) throws IOException {
        ReportOrder order = report.order();
        Path file = Scratch.file(".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            reports.write(
                    staff,
                    order.programme(),
                    order.filter(),
                    order.publicity(),
                    order.language().locale(),
                    report::at,
                    out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    private void clearAway() {
        made.values().stream()
                .filter(it -> it.done().isDone())
                .sorted(Comparator.comparing(ReportBeingMade::begun).reversed())
                .skip(KEPT)
                .forEach(this::forget);
        made.values().stream()
                .filter(it -> it.done().isDone() && it.begun().plus(KEPT_FOR).isBefore(clock.instant()))
                .forEach(this::forget);
    }

    private void forget(ReportBeingMade report) {
        made.remove(report.id());
        try {
            report.discard();
        } catch (IOException e) {
            log.warn("the file of report {} stays", report.id(), e);
        }
    }

    @PreDestroy
    void close() {
        made.values().forEach(this::forget);
    }
}

package fi.kuulolla.report;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.participation.Bases;
import fi.kuulolla.participation.Matrix;
import fi.kuulolla.participation.ModelRow;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.ParticipationLedger;
import fi.kuulolla.participation.RecordLine;
import fi.kuulolla.programme.ModelLinks;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.StatusScales;
import fi.kuulolla.shared.Actor.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything a programme's workbook tells, as of one moment. */
@Service
class ProgrammePictures {
    private static final int AT_ONCE = 1000;

    private final Programmes programmes;
    private final Organisations organisations;
    private final ParticipationLedger ledger;
    private final Matrix matrix;
    private final Bases bases;
    private final HeldWorkshops workshops;
    private final StatusScales scales;
    private final ModelLinks links;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProgrammePictures(
            Programmes programmes,
            Organisations organisations,
            ParticipationLedger ledger,
            Matrix matrix,
            Bases bases,
            HeldWorkshops workshops,
            StatusScales scales,
            ModelLinks links,
            JdbcClient jdbc,
            Clock clock) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.ledger = ledger;
        this.matrix = matrix;
        this.bases = bases;
        this.workshops = workshops;
        this.scales = scales;
        this.links = links;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ProgrammePicture get(
            Staff staff, UUID programme, ParticipationFilter filter, Publicity publicity, Progress progress) {
        String name = programmes.get(staff, programme);
        progress.at(Progress.Step.LEDGER, 0, 1);
        List<ModelRow> models = models(staff, programme, filter);
        List<RecordLine> records = new ArrayList<>();
        bases.each(staff, programme, filter, records::add);
        return new ProgrammePicture(
                name,
                organisations.get(staff.organisation()),
                staff.name(),
                clock.instant(),
                publicity,
                filter,
                ledger.totals(staff, programme, filter),
                scales.of(staff, programme),
                models,
                links.ofAll(staff, models.stream().map(ModelRow::id).toList()),
                records,
                workshops(staff, programme, filter, models, progress));
    }

    private List<ModelRow> models(Staff staff, UUID programme, ParticipationFilter filter) {
        Matrix.Order order = new Matrix.Order(Matrix.Order.Field.PROJECT, null, false);
        List<ModelRow> models = new ArrayList<>();
        List<ModelRow> some;
        do {
            some = matrix.lines(staff, programme, filter, order, models.size(), AT_ONCE);
            models.addAll(some);
        } while (some.size() == AT_ONCE);
        return models;
    }

    /** Closed workshops of the models that the filter leaves: what is still going on is nobody's to report. */
    private List<ToldWorkshop> workshops(
            Staff staff, UUID programme, ParticipationFilter filter, List<ModelRow> models, Progress progress) {
        Set<UUID> chosen = new HashSet<>();
        models.forEach(it -> chosen.add(it.id()));
        Instant until = filter.asOf() == null ? clock.instant() : filter.asOf();
        record Held(UUID id, UUID model) {}
        List<UUID> held = jdbc
                .sql("""
                        select w.id, w.service_model_id as model from workshop w
                        join service_model m on m.id = w.service_model_id join project p on p.id = m.project_id
                        where w.organisation_id = ? and p.programme_id = ? and w.closed_at <= ?
                        order by w.opened_at desc nulls last, w.id""")
                .params(staff.organisation(), programme, until.atOffset(ZoneOffset.UTC))
                .query(Held.class)
                .list()
                .stream()
                .filter(it -> chosen.contains(it.model()))
                .map(Held::id)
                .toList();
        List<ToldWorkshop> told = new ArrayList<>(held.size());
        for (UUID workshop : held) {
            progress.at(Progress.Step.WORKSHOPS, told.size(), held.size());
            told.add(ToldWorkshop.of(workshops.get(staff, workshop)));
        }
        return told;
    }
}

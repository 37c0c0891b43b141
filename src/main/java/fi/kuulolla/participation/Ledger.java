package fi.kuulolla.participation;

import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.StaffRole;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of participation: append-only records, and the cells that are read from them. */
@Service
@Transactional(readOnly = true)
public class Ledger {
    private final ParticipationRecordRepository records;
    private final ServiceModels models;
    private final LedgerRows rows;
    private final LedgerHold hold;
    private final FactsText facts;
    private final Clock clock;

    Ledger(
            ParticipationRecordRepository records,
            ServiceModels models,
            LedgerRows rows,
            LedgerHold hold,
            FactsText facts,
            Clock clock) {
        this.records = records;
        this.models = models;
        this.rows = rows;
        this.hold = hold;
        this.facts = facts;
        this.clock = clock;
    }

    /** The cells of a model, one a phase, from confirmed records only. */
    public List<PhaseCell> of(Actor.Staff staff, UUID model) {
        ServiceModelView view = models.get(staff, model);
        List<RecordView> all = ofModel(staff, model);
        return Arrays.stream(Phase.values())
                .map(phase -> PhaseCell.of(
                        LedgerPhase.of(phase),
                        view.toldStateOf(phase).orElse(null),
                        all.stream()
                                .filter(it -> it.phase() == LedgerPhase.of(phase))
                                .toList()))
                .toList();
    }

    /** The newest records of a model, drafts among them, oldest first. */
    public List<RecordView> ofModel(Actor.Staff staff, UUID model) {
        models.get(staff, model);
        return views(records.ofModel(staff.organisation(), model));
    }

    /**
     * The confirmed records behind a cell, newest first, as they were at a time (null: now). The joined phase of the four has the
     * records of its two parts too.
     */
    public List<RecordView> behind(
            Actor.Staff staff, UUID model, LedgerPhase phase, PhaseColumns columns, @Nullable Instant asOf) {
        models.get(staff, model);
        Set<LedgerPhase> phases = columns == PhaseColumns.FOUR && phase == LedgerPhase.PILOTING_EVALUATION
                ? EnumSet.of(LedgerPhase.PILOTING, LedgerPhase.EVALUATION, LedgerPhase.PILOTING_EVALUATION)
                : EnumSet.of(phase);
        Instant at = asOf == null ? clock.instant() : asOf;
        return views(records.behind(staff.organisation(), model, phases, at));
    }

    /** What a workshop brought into the ledger: drafts waiting, or the records that took their place. */
    public List<RecordView> ofWorkshop(Actor.Staff staff, UUID workshop) {
        return views(records.ofWorkshop(staff.organisation(), workshop));
    }

    /** Whether this person may confirm: coordinators and administrators. */
    public boolean mayConfirm(Actor.Staff staff) {
        return staff.role() != StaffRole.FACILITATOR;
    }

    /**
     * Confirms a draft, or corrects a record: a new record takes its place, the old one stays readable.
     *
     * @return the new record
     */
    @Transactional
    public UUID confirm(Actor.Staff staff, UUID record, Confirmation as) {
        onlyCoordinators(staff);
        List<UUID> model = List.of(records.modelOf(record, staff.organisation()).orElseThrow(NotFound::new));
        hold.hold(model);
        ParticipationRecord old =
                records.findByIdAndOrganisationId(record, staff.organisation()).orElseThrow(NotFound::new);
        UUID newer =
                records.saveAndFlush(old.confirmed(staff, as, clock.instant())).id();
        return newer;
    }

    /** Writes a record. See {@link #recordAll}. */
    @Transactional
    public UUID record(Actor.Staff staff, NewRecord record) {
        return recordAll(staff, List.of(record)).getFirst();
    }

    /**
     * Writes records and counts their models anew. A newer record of the same model, phase, source and part ends the older one;
     * nothing is ever edited or deleted. Refuses {@code record-twice} when two of them have the same key.
     *
     * @return the ids, in the order of the records
     */
    @Transactional
    public List<UUID> recordAll(Actor.Staff staff, List<NewRecord> newer) {
        onlyCoordinators(staff);
        LedgerRows.checkKeys(newer);
        Set<UUID> touched = newer.stream().map(NewRecord::model).collect(Collectors.toSet());
        models.checkAll(staff, touched);
        hold.hold(touched);
        List<UUID> ids = rows.write(staff, newer, clock.instant());
        return ids;
    }

    private void onlyCoordinators(Actor.Staff staff) {
        if (!mayConfirm(staff)) {
            throw new Forbidden("coordinator-only");
        }
    }

    private List<RecordView> views(List<ParticipationRecord> found) {
        return found.stream().map(it -> it.view(facts.read(it.facts()))).toList();
    }
}

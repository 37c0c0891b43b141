package fi.kuulolla.report.innokyla;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.PhaseCell;
import fi.kuulolla.participation.RecordView;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.ToldPeople;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what the ledger tells of the phases of a model, and under which groups it may be told. */
@Component
class Stories {
    private final Ledger ledger;
    private final Attendance attendance;

    Stories(Ledger ledger, Attendance attendance) {
        this.ledger = ledger;
        this.attendance = attendance;
    }

    List<PhaseStory> of(Staff staff, ServiceModelView model, int threshold) {
        List<RecordView> all = ledger.ofModel(staff, model.id()).stream()
                .filter(it -> !it.draft())
                .toList();
        boolean joined = all.stream().anyMatch(it -> it.phase() == LedgerPhase.PILOTING_EVALUATION);
        List<PhaseStory> stories = new ArrayList<>();
        for (LedgerPhase phase : LedgerPhase.values()) {
            List<RecordView> some =
                    all.stream().filter(it -> it.phase() == phase).toList();
            // What is told of the last two phases together need not be missed in each of them.
            boolean tells = phase == LedgerPhase.PILOTING_EVALUATION
                    ? joined
                    : !joined || !some.isEmpty() || (phase != LedgerPhase.PILOTING && phase != LedgerPhase.EVALUATION);
            if (tells) {
                stories.add(story(phase, model, some, threshold));
            }
        }
        return stories;
    }

    private PhaseStory story(LedgerPhase phase, ServiceModelView model, List<RecordView> records, int threshold) {
        Optional<PhaseState> progress = phase.phase().flatMap(model::toldStateOf);
        PhaseCell cell = PhaseCell.of(phase, progress.orElse(null), records);
        boolean notStarted = progress.filter(it -> it == PhaseState.NOT_STARTED).isPresent();
        List<Happening> happenings = cell.state() == CellState.NOT_ASSESSED
                ? List.of()
                : records.stream()
                        .filter(it -> PhaseCell.stateBy(it) == cell.state())
                        .map(it -> happening(it, threshold))
                        .toList();
        return new PhaseStory(phase, cell.state(), notStarted, happenings);
    }

    private static Map<Role, Integer> experience(Map<Role, Integer> people) {
        Map<Role, Integer> some = new EnumMap<>(Role.class);
        people.forEach((role, n) -> {
            if (role.side() == Side.EXPERIENCE && n > 0) {
                some.put(role, n);
            }
        });
        return some;
    }

    private Happening happening(RecordView record, int threshold) {
        Map<Role, Integer> people = new EnumMap<>(Role.class);
        record.roles().forEach((role, n) -> {
            if (n != null && n > 0) {
                people.put(role, n);
            }
        });
        ToldPeople told = new ToldPeople(people, threshold);
        UUID workshop = record.workshop();
        if (workshop != null) {
            Map<Role, Integer> there = attendance.counts(workshop);
            told = new ToldPeople(there, threshold);
            if (!experience(people).equals(experience(there))) {
                // The workshop's own numbers are told elsewhere: two that differ would tell who the difference is.
                people.clear();
            }
        }
        return new Happening(
                record.influence(),
                record.roles().keySet(),
                people,
                told,
                record.means(),
                record.channel(),
                record.facts() == null ? null : record.facts().on());
    }
}

package fi.kuulolla.participation.reading;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.NewRecord;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.Source;
import fi.kuulolla.participation.Status;
import fi.kuulolla.participation.reading.ReadingRows.Reading;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading descriptions into the ledger. The first reader's marks become records; another reader of the same text sees none of them,
 * and what they find is compared, not counted.
 */
@Service
@Transactional(readOnly = true)
public class Readings {
    /** Longest text of a description; Innokylä's longest ones have a third of it. */
    public static final int LONGEST = 60_000;

    private final ReadingRows rows;
    private final Ledger ledger;
    private final ServiceModels models;
    private final Programmes programmes;
    private final Clock clock;

    Readings(ReadingRows rows, Ledger ledger, ServiceModels models, Programmes programmes, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.models = models;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** What lies before this reader. */
    public Desk desk(Staff staff, UUID model) {
        models.get(staff, model);
        DescriptionText text = rows.newest(staff.organisation(), model).orElse(null);
        if (text == null) {
            return new Desk(null, false, List.of(), false, null);
        }
        List<Reading> all = rows.readings(text.id());
        Reading own = own(all, staff);
        boolean second = own == null ? !all.isEmpty() : !own.first();
        boolean bothDone = own != null && all.size() > 1;
        Optional<List<Mark>> draft = rows.draft(text.id(), staff.id());
        return new Desk(
                text,
                second,
                draft.isPresent() ? draft.get() : found(own),
                draft.isPresent(),
                bothDone ? agreement(rows.ofTwo(staff.organisation(), null, model)) : null);
    }

    private List<Mark> found(@Nullable Reading own) {
        return own == null
                ? List.of()
                : rows.found(own.id()).stream()
                        .filter(it -> it.says().status() != Status.NOT_DESCRIBED)
                        .toList();
    }

    /** Keeps the marks of somebody who goes on reading; they count nowhere, and nobody else sees them. */
    @Transactional
    public void keep(Staff staff, UUID model, UUID text, List<Mark> marks) {
        onlyCoordinators(staff);
        if (rows.newest(staff.organisation(), model)
                .filter(it -> it.id().equals(text))
                .isEmpty()) {
            throw new NotFound();
        }
        rows.hold(text);
        rows.keep(text, staff.id(), marks);
    }

    /** Puts a text down to be read; the same text again changes nothing. */
    @Transactional
    public void lay(Staff staff, UUID model, String text, String link) {
        onlyCoordinators(staff);
        models.get(staff, model);
        String clean = CleanText.of(text, LONGEST);
        String address = CleanText.optional(link, CleanText.LONG);
        if (!address.isEmpty() && !address.matches("(?i)https?://\\S+")) {
            throw new Refused("link-invalid");
        }
        DescriptionText old = rows.newest(staff.organisation(), model).orElse(null);
        if (old == null || !old.text().equals(clean)) {
            rows.add(staff, model, clean, address.isEmpty() ? null : address, clock.instant());
        }
    }

    /**
     * The reader has read it all: phases without a mark are not described. Refuses {@code passage-unknown} when a passage is not in
     * the text.
     */
    @Transactional
    public void finish(Staff staff, UUID model, UUID text, List<Mark> marks) {
        onlyCoordinators(staff);
        DescriptionText read = rows.newest(staff.organisation(), model)
                .filter(it -> it.id().equals(text))
                .orElseThrow(NotFound::new);
        rows.hold(text);
        if (marks.stream().anyMatch(it -> !isIn(read.text(), it.says().basis()))) {
            throw new Refused("passage-unknown");
        }
        List<Reading> all = rows.readings(text);
        Reading own = own(all, staff);
        boolean first = own == null ? all.isEmpty() : own.first();
        Map<LedgerPhase, RecordContent> found = withSilence(Mark.together(marks, read.link()));
        Set<LedgerPhase> before = EnumSet.noneOf(LedgerPhase.class);
        if (own != null) {
            rows.found(own.id()).forEach(it -> before.add(it.phase()));
        }
        rows.forget(text, staff.id());
        rows.write(rows.begin(text, staff.id(), first, clock.instant()), found);
        if (first) {
            ledger.recordAll(staff, records(model, found, before));
        }
    }

    /** How far readers agree over all descriptions of a programme that two have read. */
    public Agreement agreement(Staff staff, UUID programme) {
        programmes.get(staff, programme);
        return agreement(rows.ofTwo(staff.organisation(), programme, null));
    }

    /** Marks of an earlier time come back as the passages of a phase, one a line or more. */
    private static boolean isIn(String text, String passages) {
        return !passages.isBlank()
                && (text.contains(passages) || passages.lines().allMatch(text::contains));
    }

    private static Map<LedgerPhase, RecordContent> withSilence(Map<LedgerPhase, RecordContent> marked) {
        Map<LedgerPhase, RecordContent> found = new EnumMap<>(marked);
        boolean joined = marked.containsKey(LedgerPhase.PILOTING_EVALUATION);
        for (LedgerPhase phase : LedgerPhase.values()) {
            boolean part = phase == LedgerPhase.PILOTING || phase == LedgerPhase.EVALUATION;
            if (phase != LedgerPhase.PILOTING_EVALUATION && !(part && joined)) {
                found.putIfAbsent(phase, silence(Status.NOT_DESCRIBED));
            }
        }
        return found;
    }

    private static RecordContent silence(Status status) {
        return new RecordContent(status, null, Set.of(), Set.of(), null, "", null);
    }

    /** A phase that was read apart before and is joined now, or the other way round, says nothing any more. */
    private static List<NewRecord> records(UUID model, Map<LedgerPhase, RecordContent> found, Set<LedgerPhase> before) {
        Map<LedgerPhase, RecordContent> all = new EnumMap<>(found);
        before.forEach(phase -> all.putIfAbsent(phase, silence(Status.NOT_ASSESSED)));
        List<NewRecord> records = new ArrayList<>();
        all.forEach((phase, says) -> records.add(new NewRecord(
                model,
                phase,
                Source.DESCRIPTION,
                "",
                says.status(),
                says.influence(),
                untold(says.roles()),
                says.means(),
                null,
                says.basis(),
                says.link(),
                null)));
        return records;
    }

    private static Map<Role, @Nullable Integer> untold(Set<Role> roles) {
        Map<Role, @Nullable Integer> people = new HashMap<>();
        roles.forEach(role -> people.put(role, null));
        return people;
    }

    private static Agreement agreement(List<ReadingRows.Finding> findings) {
        Map<UUID, FourPhases> first = new HashMap<>();
        Map<UUID, FourPhases> second = new HashMap<>();
        findings.forEach(it -> (it.first() ? first : second)
                .computeIfAbsent(it.model(), model -> new FourPhases())
                .add(it.phase(), it.says()));
        List<Agreement.Pair> pairs = new ArrayList<>();
        first.forEach((model, its) -> {
            Map<LedgerPhase, CellState> others =
                    second.getOrDefault(model, new FourPhases()).states();
            its.states().forEach((phase, state) -> {
                CellState other = others.get(phase);
                if (other != null) {
                    pairs.add(new Agreement.Pair(state, other));
                }
            });
        });
        first.keySet().retainAll(second.keySet());
        return Agreement.of(first.size(), pairs);
    }

    private static @Nullable Reading own(List<Reading> all, Staff staff) {
        return all.stream()
                .filter(it -> it.reader().equals(staff.id()))
                .findFirst()
                .orElse(null);
    }

    private void onlyCoordinators(Staff staff) {
        if (!ledger.mayConfirm(staff)) {
            throw new Forbidden("coordinator-only");
        }
    }
}

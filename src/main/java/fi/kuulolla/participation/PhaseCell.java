package fi.kuulolla.participation;

import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Role;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the ledger: a phase of a model, read from its confirmed records.
 *
 * @param influence the highest level among the records that made the state, null when none is known
 * @param means by which, of the records that made the state
 * @param roles who, of the records that made the state
 * @param bases how many records stand behind the cell
 * @param gap something to do: the phase has started and participation is not shown
 */
public record PhaseCell(
        LedgerPhase phase,
        CellState state,
        @Nullable Integer influence,
        Set<Means> means,
        Set<Role> roles,
        int bases,
        boolean gap) {

    public PhaseCell {
        means = Collections.unmodifiableSet(new TreeSet<>(means));
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /**
     * The cell of a phase by its records: participated wins over did not participate, that over informed only, that over not
     * described, that over not assessed. Drafts count nowhere. A phase that has not started and has nothing but silence is not
     * assessed and no gap.
     */
    public static PhaseCell of(LedgerPhase phase, PhaseState progress, List<RecordView> records) {
        List<RecordView> counted = records.stream().filter(it -> !it.draft()).toList();
        for (CellState state : CellState.values()) {
            List<RecordView> making =
                    counted.stream().filter(it -> makes(it) == state).toList();
            if (!making.isEmpty()) {
                return of(
                        phase,
                        progress,
                        silent(state) && !started(progress) ? CellState.NOT_ASSESSED : state,
                        making,
                        counted);
            }
        }
        return of(phase, progress, CellState.NOT_ASSESSED, List.of(), counted);
    }

    private static PhaseCell of(
            LedgerPhase phase,
            PhaseState progress,
            CellState state,
            List<RecordView> making,
            List<RecordView> counted) {
        Set<Means> means = new TreeSet<>();
        Set<Role> roles = new TreeSet<>();
        making.forEach(record -> {
            means.addAll(record.means());
            roles.addAll(record.roles().keySet());
        });
        Integer influence = making.stream()
                .map(RecordView::influence)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
        boolean gap = started(progress) && state != CellState.PARTICIPATED;
        return new PhaseCell(phase, state, influence, means, roles, counted.size(), gap);
    }

    private static @Nullable CellState makes(RecordView record) {
        return switch (record.status()) {
            case PARTICIPATED -> participated(record);
            case DID_NOT_PARTICIPATE -> CellState.DID_NOT_PARTICIPATE;
            case NOT_DESCRIBED -> CellState.NOT_DESCRIBED;
            case NOT_ASSESSED -> CellState.NOT_ASSESSED;
        };
    }

    /** Somebody else's participation, or means that do not count, say nothing about the experience side: no state at all. */
    private static @Nullable CellState participated(RecordView record) {
        if (!record.countsForExperience()) {
            return null;
        }
        Integer influence = record.influence();
        if (influence == null || influence >= 2) {
            return CellState.PARTICIPATED;
        }
        return influence == 1 ? CellState.INFORMED_ONLY : CellState.DID_NOT_PARTICIPATE;
    }

    private static boolean silent(CellState state) {
        return state == CellState.NOT_DESCRIBED || state == CellState.NOT_ASSESSED;
    }

    private static boolean started(PhaseState progress) {
        return progress != PhaseState.NOT_STARTED;
    }
}

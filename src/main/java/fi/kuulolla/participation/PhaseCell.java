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
     * The cell of a phase by its records, for the experience side: participated wins over did not participate, that over informed
     * only, that over not described, that over not assessed. Drafts count nowhere. A phase that has not started and has nothing but
     * silence is not assessed and no gap.
     *
     * @param progress how far the phase is, null when nobody told
     */
    public static PhaseCell of(LedgerPhase phase, @Nullable PhaseState progress, List<RecordView> records) {
        List<RecordView> counted = records.stream().filter(it -> !it.draft()).toList();
        boolean started = started(progress, counted);
        for (CellState state : CellState.values()) {
            List<RecordView> making =
                    counted.stream().filter(it -> makes(it) == state).toList();
            if (!making.isEmpty()) {
                boolean silence = state == CellState.NOT_DESCRIBED && progress == PhaseState.NOT_STARTED;
                return of(phase, started, silence ? CellState.NOT_ASSESSED : state, making, counted);
            }
        }
        return of(phase, started, CellState.NOT_ASSESSED, List.of(), counted);
    }

    private static PhaseCell of(
            LedgerPhase phase, boolean started, CellState state, List<RecordView> making, List<RecordView> counted) {
        Set<Means> means = new TreeSet<>();
        Set<Role> roles = new TreeSet<>();
        making.forEach(record -> {
            means.addAll(record.means());
            roles.addAll(record.roles().keySet());
        });
        if (state == CellState.PARTICIPATED) {
            means.removeIf(it -> !it.counts());
        }
        Integer influence = making.stream()
                .map(RecordView::influence)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
        boolean gap = started && state != CellState.PARTICIPATED;
        return new PhaseCell(phase, state, influence, means, roles, counted.size(), gap);
    }

    /** Which state a record makes by itself, for the experience side. */
    public static CellState stateBy(RecordView record) {
        return makes(record);
    }

    private static CellState makes(RecordView record) {
        return CountingRule.state(CountingRule.EXPERIENCE.strength(PackedRecord.of(
                record.phase(),
                record.status(),
                record.influence(),
                Bits.ofRoles(record.roles().keySet()),
                Bits.ofMeans(record.means()))));
    }

    /** A phase that somebody read something about is looked at, unless it is told that it has not started. */
    private static boolean started(@Nullable PhaseState progress, List<RecordView> counted) {
        return progress == null
                ? counted.stream().anyMatch(it -> it.status() != Status.NOT_ASSESSED)
                : progress != PhaseState.NOT_STARTED;
    }
}

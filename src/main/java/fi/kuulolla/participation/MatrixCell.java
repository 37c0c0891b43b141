package fi.kuulolla.participation;

import fi.kuulolla.shared.Role;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the matrix of a programme.
 *
 * @param influence the highest level of the records that made participation or information, null when none is known and for all
 *     other states
 * @param means by which, of the records that made the state
 * @param roles who, of the records that made the state
 * @param records how many records stand behind it
 * @param gap something to do: the phase is looked at and participation is not shown
 */
public record MatrixCell(
        LedgerPhase phase,
        CellState state,
        @Nullable Integer influence,
        Set<Means> means,
        Set<Role> roles,
        int records,
        boolean gap) {
    public MatrixCell {
        means = Collections.unmodifiableSet(new TreeSet<>(means));
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }
}

package fi.kuulolla.participation;

import fi.kuulolla.shared.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a programme is looked at. Roles and means change what counts: a cell then says whether <em>they</em> took part, or
 * whether it happened <em>so</em>. All else chooses models: those of a project or area, and those with a cell that shows one of
 * the states and at least the level.
 *
 * @param roles empty: the experience side
 * @param means empty: all that count
 * @param states empty: all
 * @param influence 1 to 5, or null
 * @param project id or name, or null
 * @param area as projects tell it, or null
 * @param search part of the name of a model, or empty
 * @param modelStatus code of a step of the programme's scale, {@link #NO_STATUS}, or null; as it is now also of the past
 * @param asOf as the ledger was then, or null for now
 */
public record ParticipationFilter(
        PhaseColumns columns,
        Set<Role> roles,
        Set<Means> means,
        Set<CellState> states,
        @Nullable Integer influence,
        @Nullable String project,
        @Nullable String area,
        String search,
        @Nullable Instant asOf,
        @Nullable String modelStatus) {
    /** What is asked for to see the models of which nobody told where they stand. */
    public static final String NO_STATUS = "none";

    public ParticipationFilter {
        roles = copy(roles, Role.class);
        means = copy(means, Means.class);
        states = copy(states, CellState.class);
    }

    /** Wherever models stand. */
    public ParticipationFilter(
            PhaseColumns columns,
            Set<Role> roles,
            Set<Means> means,
            Set<CellState> states,
            @Nullable Integer influence,
            @Nullable String project,
            @Nullable String area,
            String search,
            @Nullable Instant asOf) {
        this(columns, roles, means, states, influence, project, area, search, asOf, null);
    }

    /** Of models at this step of the programme's scale. */
    public ParticipationFilter at(@Nullable String step) {
        return new ParticipationFilter(columns, roles, means, states, influence, project, area, search, asOf, step);
    }

    /** Everything, as it is now. */
    public static ParticipationFilter all(PhaseColumns columns) {
        return new ParticipationFilter(columns, Set.of(), Set.of(), Set.of(), null, null, null, "", null);
    }

    /** The same in other columns. */
    public ParticipationFilter in(PhaseColumns other) {
        return new ParticipationFilter(
                other, roles, means, states, influence, project, area, search, asOf, modelStatus);
    }

    /** Whether models are chosen by what their cells show. */
    boolean asksForCells() {
        return !states.isEmpty() || influence != null;
    }

    int countedRoles() {
        return roles.isEmpty() ? Bits.EXPERIENCE : Bits.ofRoles(roles);
    }

    int countedMeans() {
        return means.isEmpty() ? Bits.COUNTING : Bits.ofMeans(means) & Bits.COUNTING;
    }

    /** Whether records are counted that tell of participation, but not whose: they mean the experience side. */
    boolean countsUntold() {
        return (countedRoles() & Bits.EXPERIENCE) == Bits.EXPERIENCE;
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> codes, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(codes);
        return java.util.Collections.unmodifiableSet(copy);
    }
}

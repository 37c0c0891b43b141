package fi.kuulolla.participation;

import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as a line of a table of bases. Names roles, never how many people: that may be too few to tell. A model without any
 * record has a line for each of the four phases that says it was not assessed, so that a table holds every model.
 *
 * @param record null when there is none
 * @param phaseState how far the phase is now, of the joined code when both are alike; null when nobody told
 * @param status as it counts: silence about a phase that has not started is not assessed
 */
public record RecordLine(
        UUID model,
        String modelName,
        String projectName,
        String area,
        LedgerPhase phase,
        @Nullable UUID record,
        @Nullable Source source,
        Status status,
        @Nullable Integer influence,
        Set<Role> roles,
        Set<Means> means,
        @Nullable String channel,
        String basis,
        @Nullable String link,
        @Nullable RunFacts facts,
        String coder,
        @Nullable Instant recordedAt,
        @Nullable PhaseState phaseState) {
    public RecordLine {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        means = Collections.unmodifiableSet(new TreeSet<>(means));
    }
}

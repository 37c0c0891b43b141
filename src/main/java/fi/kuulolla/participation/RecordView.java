package fi.kuulolla.participation;

import fi.kuulolla.shared.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of the ledger.
 *
 * @param roles who, with how many people, or null when not known; exact, for staff of the workshop and internal files
 * @param facts what the workshop told, when it came from one
 * @param basis quote or words of the coder, empty when the facts say it
 */
public record RecordView(
        UUID id,
        UUID model,
        LedgerPhase phase,
        Source source,
        @Nullable UUID workshop,
        Status status,
        @Nullable Integer influence,
        @Nullable Integer suggestedInfluence,
        @Nullable String channel,
        Map<Role, @Nullable Integer> roles,
        Set<Means> means,
        String basis,
        @Nullable String basisLink,
        @Nullable RunFacts facts,
        boolean draft,
        String coder,
        Instant recordedAt) {

    public RecordView {
        Map<Role, @Nullable Integer> ordered = new EnumMap<>(Role.class);
        ordered.putAll(roles);
        roles = Collections.unmodifiableMap(ordered);
        means = Collections.unmodifiableSet(new TreeSet<>(means));
    }
}

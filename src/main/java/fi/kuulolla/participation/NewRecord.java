package fi.kuulolla.participation;

import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that somebody writes into the ledger. Refuses {@code influence-mismatch} (a level that does not go with the status),
 * {@code people-invalid}, {@code channel-unknown}, {@code link-invalid} and texts that are too long. Participation whose means are
 * not told gets the means {@link Means#UNSPECIFIED}; roles that are not told mean the experience side.
 *
 * @param phase the joined code too, when the last two phases are not told apart
 * @param sourceRef which part of the source speaks (a row of the model in a file, a reader): a newer record of the same model,
 *     phase, source and part ends the older one. A form without it always adds
 * @param influence 1 to 5 or unknown (null) when participated, 0 or null when they did not, null otherwise
 * @param roles who, with how many people or null when not known
 * @param channel a code of the vocabulary
 * @param basis quote or words, may be empty
 * @param link http or https
 * @param coder who coded it, when not the one who writes it in
 */
public record NewRecord(
        UUID model,
        LedgerPhase phase,
        Source source,
        String sourceRef,
        Status status,
        @Nullable Integer influence,
        Map<Role, @Nullable Integer> roles,
        Set<Means> means,
        @Nullable String channel,
        String basis,
        @Nullable String link,
        @Nullable String coder) {
    private static final List<String> CHANNELS = List.of("onsite", "remote", "hybrid", "phone", "paper");
    static final int MOST_PEOPLE = 1_000_000;
    private static final int LONGEST_LINK = 2000;

    public NewRecord {
        Map<Role, @Nullable Integer> ordered = new EnumMap<>(Role.class);
        ordered.putAll(roles);
        roles = Collections.unmodifiableMap(ordered);
        Set<Means> by = EnumSet.noneOf(Means.class);
        by.addAll(means);
        if (by.isEmpty() && status == Status.PARTICIPATED) {
            by.add(Means.UNSPECIFIED);
        }
        means = Collections.unmodifiableSet(by);
        sourceRef = CleanText.optional(sourceRef, CleanText.TITLE);
        basis = CleanText.optional(basis, CleanText.LONG);
        coder = coder == null ? null : CleanText.optional(coder, CleanText.TITLE);
        link = checkedLink(link);
        if (!fits(status, influence)) {
            throw new Refused("influence-mismatch");
        }
        if (channel != null && !CHANNELS.contains(channel)) {
            throw new Refused("channel-unknown");
        }
        if (ordered.values().stream().anyMatch(n -> n != null && (n < 0 || n > MOST_PEOPLE))) {
            throw new Refused("people-invalid");
        }
    }

    private static boolean fits(Status status, @Nullable Integer influence) {
        return influence == null
                || switch (status) {
                    case PARTICIPATED -> influence >= 1 && influence <= 5;
                    case DID_NOT_PARTICIPATE -> influence == 0;
                    case NOT_DESCRIBED, NOT_ASSESSED -> false;
                };
    }

    private static @Nullable String checkedLink(@Nullable String link) {
        String clean = link == null ? "" : CleanText.optional(link, LONGEST_LINK);
        if (!clean.isEmpty() && !clean.matches("(?i)https?://[^\\s]+")) {
            throw new Refused("link-invalid");
        }
        return clean.isEmpty() ? null : clean;
    }
}

package fi.kuulolla.participation;

import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator says a record is. Refuses what contradicts itself: {@code influence-mismatch} (a level that does not go with
 * the status), {@code people-invalid} (below 0, or more than {@link #MOST_PEOPLE}), {@code experience-side-missing}
 * (participated, but nobody of the experience side), {@code means-missing}.
 *
 * @param influence 1 to 5 or unknown (null) when participated, 0 when they did not, null otherwise
 * @param roles who, with how many people or null when not known
 * @param words what else belongs to the basis, may be empty
 */
public record Confirmation(
        Status status,
        @Nullable Integer influence,
        Map<Role, @Nullable Integer> roles,
        Set<Means> means,
        @Nullable String channel,
        String words) {
    public static final int MOST_PEOPLE = NewRecord.MOST_PEOPLE;

    public Confirmation {
        Map<Role, @Nullable Integer> ordered = new EnumMap<>(Role.class);
        ordered.putAll(roles);
        roles = Collections.unmodifiableMap(ordered);
        means = Collections.unmodifiableSet(new TreeSet<>(means));
        words = CleanText.optional(words, CleanText.LONG);
        if (roles.values().stream().anyMatch(n -> n != null && (n < 0 || n > MOST_PEOPLE))) {
            throw new Refused("people-invalid");
        }
        if (!fits(status, influence)) {
            throw new Refused("influence-mismatch");
        }
        if (status == Status.PARTICIPATED) {
            if (roles.keySet().stream().noneMatch(role -> role.side() == Side.EXPERIENCE)) {
                throw new Refused("experience-side-missing");
            }
            if (means.isEmpty()) {
                throw new Refused("means-missing");
            }
        }
    }

    private static boolean fits(Status status, @Nullable Integer influence) {
        return switch (status) {
            case PARTICIPATED -> influence == null || (influence >= 1 && influence <= 5);
            case DID_NOT_PARTICIPATE -> influence != null && influence == 0;
            case NOT_DESCRIBED, NOT_ASSESSED -> influence == null;
        };
    }
}

package fi.kuulolla.report.innokyla;

import fi.kuulolla.participation.Means;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.ToldPeople;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One way in which people took part in a phase, as a confirmed record tells it.
 *
 * @param influence 0 to 5, null when not known
 * @param people how many of each role where known: exact, told only by the rule of small groups
 * @param told what may be told of them, and of all who were there
 * @param workshopOn the day of the workshop it comes from
 */
record Happening(
        @Nullable Integer influence,
        Set<Role> roles,
        Map<Role, Integer> people,
        ToldPeople told,
        Set<Means> means,
        @Nullable String channel,
        @Nullable LocalDate workshopOn) {
    Happening {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        people = Collections.unmodifiableMap(new TreeMap<>(people));
        means = Collections.unmodifiableSet(new TreeSet<>(means));
    }
}

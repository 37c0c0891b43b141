package fi.kuulolla.report;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.SmallGroups;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many people were there, as a file that leaves the house may tell it: a role or a side only under the rule of small groups,
 * the total only from the threshold on. Which roles were there is always told. No two numbers told here give away a third one.
 */
final class ToldPeople {
    private final Map<Role, Integer> people = new EnumMap<>(Role.class);
    private final Map<Role, String> shownAs;
    private final int threshold;

    ToldPeople(Map<Role, Integer> attendance, int threshold) {
        attendance.forEach((role, n) -> {
            if (n > 0) {
                people.put(role, n);
            }
        });
        this.shownAs = SmallGroups.grouping(people, threshold);
        this.threshold = threshold;
    }

    Set<Role> roles() {
        return new TreeSet<>(people.keySet());
    }

    boolean there(Side side) {
        return people.keySet().stream().anyMatch(role -> role.side() == side);
    }

    OptionalInt total() {
        int all = people.values().stream().mapToInt(it -> it).sum();
        return all == 0 || all >= threshold ? OptionalInt.of(all) : OptionalInt.empty();
    }

    /** Empty when it may not be told; 0 when nobody of the side was there. */
    OptionalInt of(Side side) {
        if (!there(side)) {
            return OptionalInt.of(0);
        }
        boolean told = people.keySet().stream()
                .filter(role -> role.side() == side)
                .noneMatch(role -> group(role).equals(SmallGroups.ALL));
        return told
                ? OptionalInt.of(people.entrySet().stream()
                        .filter(it -> it.getKey().side() == side)
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                : OptionalInt.empty();
    }

    OptionalInt of(Role role) {
        return group(role).equals(role.code()) ? OptionalInt.of(people.getOrDefault(role, 0)) : OptionalInt.empty();
    }

    /** Under which group what people did may be told: what is coarser already stays so. */
    String group(String code) {
        return Role.ofCode(code).map(this::group).orElseGet(() -> {
            boolean sideTold = people.keySet().stream()
                    .filter(role -> role.side().code().equals(code))
                    .noneMatch(role -> group(role).equals(SmallGroups.ALL));
            return sideTold ? code : SmallGroups.ALL;
        });
    }

    private String group(Role role) {
        return shownAs.getOrDefault(role, SmallGroups.ALL);
    }
}

package fi.kuulolla.shared;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many people were there, as a file that leaves the house may tell it. Which roles were there is always told; a number only
 * under the rule of small groups, and never so that somebody who knows the rule could tell another number from it: where a small
 * group would have to hide beside a larger one, no group of that level is told, and a number that its named roles would use up
 * (five people of five roles) silences the whole.
 */
public final class ToldPeople {
    private final Map<Role, Integer> people = new EnumMap<>(Role.class);
    private final Map<Side, Integer> sides = new EnumMap<>(Side.class);
    private final Set<Side> toldSides = EnumSet.noneOf(Side.class);
    private final Set<Role> toldRoles = EnumSet.noneOf(Role.class);
    private final int threshold;
    private final int all;
    private final boolean totalTold;

    public ToldPeople(Map<Role, Integer> attendance, int threshold) {
        attendance.forEach((role, n) -> {
            if (n > 0) {
                people.put(role, n);
                sides.merge(role.side(), n, Integer::sum);
            }
        });
        this.threshold = threshold;
        all = people.values().stream().mapToInt(it -> it).sum();
        boolean silent = sides.entrySet().stream()
                .anyMatch(
                        side -> side.getValue() >= threshold && usedUp(side.getValue(), roles(Set.of(side.getKey()))));
        if (all >= threshold && !silent) {
            Set<Side> told = told(sides, EnumSet.noneOf(Side.class));
            Set<Side> hidden = EnumSet.noneOf(Side.class);
            hidden.addAll(sides.keySet());
            hidden.removeAll(told);
            int rest = hidden.stream().mapToInt(sides::get).sum();
            if (hidden.isEmpty() || !usedUp(rest, roles(hidden))) {
                toldSides.addAll(told);
            }
            toldSides.forEach(side -> {
                Map<Role, Integer> its = new EnumMap<>(Role.class);
                people.forEach((role, n) -> {
                    if (role.side() == side) {
                        its.put(role, n);
                    }
                });
                toldRoles.addAll(told(its, EnumSet.noneOf(Role.class)));
            });
        }
        // Beside a side that is small another one is not: the total has to leave room for both.
        int room = Math.max(threshold + people.size(), 2 * people.size());
        totalTold =
                all == 0 || all >= threshold && !silent && (!toldSides.isEmpty() || people.size() == 1 || all >= room);
    }

    /** Whether every one of the roles has about one of the people. */
    private static boolean usedUp(int people, long roles) {
        return roles > 1 && people < 2 * roles;
    }

    private long roles(Set<Side> of) {
        return people.keySet().stream().filter(role -> of.contains(role.side())).count();
    }

    /** Those that are not small, when the small ones hide each other; else none, unless all are large enough. */
    private <G extends Enum<G>> Set<G> told(Map<G, Integer> groups, Set<G> told) {
        int small = 0;
        int hidden = 0;
        for (Map.Entry<G, Integer> group : groups.entrySet()) {
            if (group.getValue() >= threshold) {
                told.add(group.getKey());
            } else {
                small++;
                hidden += group.getValue();
            }
        }
        boolean hideEachOther = hidden >= threshold && hidden > small && hidden < small * (threshold - 1);
        if (small > 0 && !hideEachOther) {
            told.clear();
        }
        return told;
    }

    /** Which roles were there. */
    public Set<Role> roles() {
        return new TreeSet<>(people.keySet());
    }

    /** Whether somebody of the side was there: always told. */
    public boolean there(Side side) {
        return sides.containsKey(side);
    }

    /** Empty when it may not be told. */
    public OptionalInt total() {
        return totalTold ? OptionalInt.of(all) : OptionalInt.empty();
    }

    /** Empty when it may not be told; 0 when nobody of the side was there. */
    public OptionalInt of(Side side) {
        return !there(side) || toldSides.contains(side)
                ? OptionalInt.of(sides.getOrDefault(side, 0))
                : OptionalInt.empty();
    }

    /**
     * Whether of an experience side whose number may not be told it may be said that it is small. Not when that would say more: that
     * each of its roles has one person, or in a room without a total, how many there are.
     */
    public boolean fewMayBeSaid() {
        long roles = roles(Set.of(Side.EXPERIENCE));
        if (roles == 0 || toldSides.contains(Side.EXPERIENCE)) {
            return false;
        }
        return people.size() == roles ? 2 * roles <= threshold : totalTold && roles < threshold - 1;
    }

    /** Empty when it may not be told. */
    public OptionalInt of(Role role) {
        return toldRoles.contains(role) ? OptionalInt.of(people.getOrDefault(role, 0)) : OptionalInt.empty();
    }

    /** Under which group what people did may be told: a role, a side or {@link SmallGroups#ALL}; what is coarser already stays so. */
    public String group(String code) {
        Optional<Role> role = Role.ofCode(code);
        if (role.isPresent()) {
            return toldRoles.contains(role.get())
                    ? code
                    : group(role.get().side().code());
        }
        return toldSides.stream().anyMatch(side -> side.code().equals(code)) ? code : SmallGroups.ALL;
    }
}

package fi.kuulolla.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The rule of small groups (product rule 4): what people did is shown by role, else by side, else only in total.
 *
 * <p>A role stands for itself when at least the threshold of people hold it and the rest of its side is empty or at least the
 * threshold too; else its people are shown as their side, by the same rule against the other sides; else only as {@value #ALL}.
 * Where a small rest would be left over, the smallest group that could have been told is hidden with it, so every shown group
 * holds at least the threshold of people or nobody, and none can be got by subtraction.
 */
public final class SmallGroups {
    /** Everybody who is not told apart. */
    public static final String ALL = "all";

    /** The lowest threshold an organisation may set. */
    public static final int LOWEST_THRESHOLD = 5;

    private SmallGroups() {}

    /**
     * Under which code each role is shown: a role code, a side code or {@link #ALL}. Every role has an entry.
     *
     * @param people how many hold each role; missing roles count as none
     * @param threshold at least {@value #LOWEST_THRESHOLD}
     */
    public static Map<Role, String> grouping(Map<Role, Integer> people, int threshold) {
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException("threshold under " + LOWEST_THRESHOLD);
        }
        Function<Role, Integer> ofRole = role -> people.getOrDefault(role, 0);
        Function<Side, Integer> ofSide =
                side -> rolesOf(side).stream().mapToInt(ofRole::apply).sum();
        // Between two sides of the same right to be told, the experience side is kept.
        Set<Side> toldSides = told(Arrays.asList(Side.values()), ofSide, threshold, side -> side == Side.EXPERIENCE);
        Map<Role, String> shown = new EnumMap<>(Role.class);
        for (Side side : Side.values()) {
            List<Role> roles = rolesOf(side);
            Set<Role> toldRoles = toldSides.contains(side)
                    ? told(roles, ofRole, threshold, role -> false)
                    : EnumSet.noneOf(Role.class);
            for (Role role : roles) {
                shown.put(role, toldRoles.contains(role) ? role.code() : toldSides.contains(side) ? side.code() : ALL);
            }
        }
        return shown;
    }

    /**
     * The finest grouping that is not finer than either: what was once shown coarsely never becomes finer, and roles that shared a
     * group in one of the two share one in the result.
     */
    public static Map<Role, String> coarser(Map<Role, String> one, Map<Role, String> other) {
        Map<Role, String> result = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            result.put(role, coarserCode(one.getOrDefault(role, ALL), other.getOrDefault(role, ALL)));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Role a : Role.values()) {
                for (Role b : Role.values()) {
                    if (together(a, b, one) || together(a, b, other)) {
                        String joint = coarserCode(result.getOrDefault(a, ALL), result.getOrDefault(b, ALL));
                        if (a != b && Role.ofCode(joint).isPresent()) {
                            joint = a.side().code();
                        }
                        changed |= !joint.equals(result.put(a, joint));
                    }
                }
            }
        }
        return result;
    }

    private static boolean together(Role a, Role b, Map<Role, String> grouping) {
        return a != b && grouping.getOrDefault(a, ALL).equals(grouping.getOrDefault(b, ALL));
    }

    private static <G extends Enum<G>> Set<G> told(
            List<G> groups, Function<G, Integer> people, int threshold, Function<G, Boolean> keep) {
        List<G> told = new java.util.ArrayList<>(
                groups.stream().filter(g -> people.apply(g) >= threshold).toList());
        int rest = groups.stream()
                .mapToInt(people::apply)
                .filter(n -> n < threshold)
                .sum();
        if (rest > 0 && rest < threshold && !told.isEmpty()) {
            told.sort(Comparator.comparing(keep).thenComparing(people));
            told.removeFirst();
        }
        return told.isEmpty() ? Set.of() : EnumSet.copyOf(told);
    }

    private static List<Role> rolesOf(Side side) {
        return Arrays.stream(Role.values()).filter(role -> role.side() == side).toList();
    }

    private static String coarserCode(String a, String b) {
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(String shownAs) {
        if (shownAs.equals(ALL)) {
            return 2;
        }
        return Role.ofCode(shownAs).isPresent() ? 0 : 1;
    }
}

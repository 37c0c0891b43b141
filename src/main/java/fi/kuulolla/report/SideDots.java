package fi.kuulolla.report;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.SmallGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the dots of a vote may be told apart: sides first, then the groups within them.
 *
 * @param told sides whose dots are known
 * @param hidden sides that took part but are not told apart from others
 * @param together some dots are known only in total
 * @param roles role groups the rule of small groups allows, in the vocabulary's order
 */
record SideDots(List<Side> told, List<Side> hidden, boolean together, List<Role> roles) {

    /** From the groups that occur in the tally and the people who were there. */
    static SideDots of(Collection<String> groups, Map<Role, Integer> attendance) {
        boolean together = groups.contains(SmallGroups.ALL);
        Set<Side> told = new TreeSet<>();
        List<Role> roles = new ArrayList<>();
        for (String group : groups) {
            Role.ofCode(group).ifPresent(role -> {
                roles.add(role);
                told.add(role.side());
            });
            Arrays.stream(Side.values())
                    .filter(side -> side.code().equals(group))
                    .forEach(told::add);
        }
        List<Side> hidden = new ArrayList<>();
        for (Side side : Side.values()) {
            boolean there =
                    attendance.entrySet().stream().anyMatch(it -> it.getKey().side() == side && it.getValue() > 0);
            if (there && !told.contains(side)) {
                // Without a common group the side simply gave no dots.
                if (together) {
                    hidden.add(side);
                } else if (!groups.isEmpty()) {
                    told.add(side);
                }
            }
        }
        roles.sort(Comparator.naturalOrder());
        return new SideDots(List.copyOf(told), hidden, together, roles);
    }

    static int of(Side side, Map<String, Integer> byGroup) {
        int sum = byGroup.getOrDefault(side.code(), 0);
        for (Role role : Role.values()) {
            if (role.side() == side) {
                sum += byGroup.getOrDefault(role.code(), 0);
            }
        }
        return sum;
    }
}

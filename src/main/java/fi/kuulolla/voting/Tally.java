package fi.kuulolla.voting;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Counts a vote once, by the groups that may be told apart.
 *
 * <p>Two numbers of people are known to the readers: who was there, and, from the dots, roughly who voted. A group is told only if
 * it is large enough by both, and so is what is left when it is taken from the total: the groups are those of the rule of small
 * groups over the people there, joined with those over the voters.
 *
 * @param dots theme → group → dots; every theme has the same groups
 */
record Tally(int voters, Map<UUID, Map<String, Integer>> dots) {

    /** One voter's dots for a theme that is on the ballot. */
    record Vote(UUID participant, Role role, UUID theme, int dots) {}

    /**
     * Counts.
     *
     * @param ballot themes in order; votes for others are not counted
     * @param attendance people there, by role
     */
    static Tally of(List<Vote> votes, List<UUID> ballot, Map<Role, Integer> attendance, int threshold) {
        List<Vote> valid =
                votes.stream().filter(vote -> ballot.contains(vote.theme())).toList();
        Map<Role, Integer> voters = votersByRole(valid);
        Map<Role, String> groups = SmallGroups.coarser(
                SmallGroups.grouping(attendance, threshold), SmallGroups.grouping(voters, threshold));
        Map<String, Integer> none = new TreeMap<>();
        voters.keySet().forEach(role -> none.put(groups.getOrDefault(role, SmallGroups.ALL), 0));
        if (none.isEmpty()) {
            none.put(SmallGroups.ALL, 0);
        }
        Map<UUID, Map<String, Integer>> dots = new LinkedHashMap<>();
        ballot.forEach(theme -> dots.put(theme, new TreeMap<>(none)));
        for (Vote vote : valid) {
            String group = groups.getOrDefault(vote.role(), SmallGroups.ALL);
            dots.computeIfPresent(vote.theme(), (theme, byGroup) -> {
                byGroup.merge(group, vote.dots(), Integer::sum);
                return byGroup;
            });
        }
        return new Tally(voters.values().stream().mapToInt(n -> n).sum(), dots);
    }

    private static Map<Role, Integer> votersByRole(List<Vote> votes) {
        Set<UUID> counted = new HashSet<>();
        Map<Role, Integer> voters = new EnumMap<>(Role.class);
        for (Vote vote : votes) {
            if (counted.add(vote.participant())) {
                voters.merge(vote.role(), 1, Integer::sum);
            }
        }
        return voters;
    }
}

package fi.kuulolla.session;

import fi.kuulolla.board.Regrouping;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.SmallGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose voice is heard in a stage, for the cockpit: people and notes by the groups that the rule of small groups allows.
 *
 * @param groups in the order of the vocabulary, everybody who is not told apart last
 * @param merged roles that people hold and that are shown together with others
 * @param small those of them that so few people hold that it had to be done
 */
record Voices(List<Voice> groups, List<String> merged, List<String> small) {
    /** Before this many notes a silence says nothing. */
    private static final int ENOUGH_NOTES = 5;

    /** One bar. */
    record Voice(String group, int people, int notes) {}

    /**
     * @param people how many hold each role
     * @param grouping under which code each role is shown
     * @param threshold of the rule
     * @param notes how many notes each code has; exact roles (named stages) are brought to their groups
     */
    static Voices of(Map<Role, Integer> people, Map<Role, String> grouping, int threshold, Map<String, Integer> notes) {
        Map<String, Integer> peopleBy = new LinkedHashMap<>();
        Map<String, Integer> notesBy = new LinkedHashMap<>();
        List<String> merged = new ArrayList<>();
        List<String> small = new ArrayList<>();
        for (Role role : Role.values()) {
            int n = people.getOrDefault(role, 0);
            String group = grouping.getOrDefault(role, SmallGroups.ALL);
            if (n > 0) {
                peopleBy.merge(group, n, Integer::sum);
                if (!group.equals(role.code())) {
                    merged.add(role.code());
                    if (n < threshold) {
                        small.add(role.code());
                    }
                }
            }
        }
        notes.forEach((shownAs, n) -> notesBy.merge(Regrouping.of(shownAs, grouping), n, Integer::sum));
        List<Voice> groups = new ArrayList<>();
        for (String group : inOrder()) {
            int n = peopleBy.getOrDefault(group, 0);
            int written = notesBy.getOrDefault(group, 0);
            if (n > 0 || written > 0) {
                groups.add(new Voice(group, n, written));
            }
        }
        return new Voices(groups, merged, small);
    }

    /** Each role by itself: in a named stage whose notes can be read, every paper tells its role anyhow. */
    static Map<Role, String> byRole() {
        Map<Role, String> grouping = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            grouping.put(role, role.code());
        }
        return grouping;
    }

    /**
     * The side that has said much less than its share, experience or work: only in named stages, only a side that is told by itself
     * as its opposite is, and only when enough was written to tell.
     */
    static Optional<Side> quietSide(
            boolean anonymous, Map<Role, Integer> people, Map<Role, String> grouping, Map<String, Integer> notes) {
        if (anonymous || !isTold(Side.EXPERIENCE, grouping) || !isTold(Side.WORK, grouping)) {
            return Optional.empty();
        }
        int experiencePeople = peopleOf(Side.EXPERIENCE, people);
        int workPeople = peopleOf(Side.WORK, people);
        int experienceNotes = notesOf(Side.EXPERIENCE, notes);
        int workNotes = notesOf(Side.WORK, notes);
        if (experiencePeople == 0 || workPeople == 0 || experienceNotes + workNotes < ENOUGH_NOTES) {
            return Optional.empty();
        }
        // Notes for each person of a side, compared crosswise: under half of the other side's is quiet.
        if (2L * experienceNotes * workPeople < (long) workNotes * experiencePeople) {
            return Optional.of(Side.EXPERIENCE);
        }
        return 2L * workNotes * experiencePeople < (long) experienceNotes * workPeople
                ? Optional.of(Side.WORK)
                : Optional.empty();
    }

    private static boolean isTold(Side side, Map<Role, String> grouping) {
        return Arrays.stream(Role.values())
                .filter(role -> role.side() == side)
                .noneMatch(role -> grouping.getOrDefault(role, SmallGroups.ALL).equals(SmallGroups.ALL));
    }

    private static int peopleOf(Side side, Map<Role, Integer> people) {
        return Arrays.stream(Role.values())
                .filter(role -> role.side() == side)
                .mapToInt(role -> people.getOrDefault(role, 0))
                .sum();
    }

    private static int notesOf(Side side, Map<String, Integer> notes) {
        return notes.entrySet().stream()
                .filter(entry -> entry.getKey().equals(side.code())
                        || Role.ofCode(entry.getKey())
                                .filter(role -> role.side() == side)
                                .isPresent())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static List<String> inOrder() {
        List<String> codes = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Role role : Role.values()) {
                if (role.side() == side) {
                    codes.add(role.code());
                }
            }
            codes.add(side.code());
        }
        codes.add(SmallGroups.ALL);
        return codes;
    }
}

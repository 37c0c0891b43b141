package fi.kuulolla.board;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import java.util.Map;

/** Follows a grouping that got coarser: what was shown as one code is now shown as another. */
public final class Regrouping {
    private Regrouping() {}

    /**
     * The code under which something is shown now. Works on the code alone: an anonymous row does not know its writer's role.
     * A side is told or not told as a whole, so any of its roles answers for it.
     *
     * @param grouping the grouping in force, not finer than the one the code comes from
     */
    public static String of(String shownAs, Map<Role, String> grouping) {
        return Role.ofCode(shownAs)
                .map(role -> grouping.getOrDefault(role, SmallGroups.ALL))
                .orElseGet(() -> sideIsTold(shownAs, grouping) ? shownAs : SmallGroups.ALL);
    }

    private static boolean sideIsTold(String shownAs, Map<Role, String> grouping) {
        for (Role role : Role.values()) {
            boolean all = grouping.getOrDefault(role, SmallGroups.ALL).equals(SmallGroups.ALL);
            if (role.side().code().equals(shownAs) && !all) {
                return true;
            }
        }
        return false;
    }
}

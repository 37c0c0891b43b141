package fi.kuulolla.voting;

import fi.kuulolla.board.ThemeTree;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.StageView;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One voter's dots, as they count now: on the themes that show for themselves. */
record Ballot(Map<UUID, Integer> dots, int budget, int cap) {

    /** Dots on a merged theme count for the one that took it in; dots on a theme that is gone are free again. */
    static Ballot of(Map<UUID, Integer> given, ThemeTree tree, StageView stage) {
        Map<UUID, Integer> dots = new HashMap<>();
        given.forEach((theme, n) -> {
            if (n > 0) {
                tree.root(theme).ifPresent(root -> dots.merge(root, n, Integer::sum));
            }
        });
        return new Ballot(dots, stage.voteBudget(), stage.voteCap());
    }

    /** Refuses more dots than there are. Fewer than before are always taken, also when a merge has put them over the limit. */
    void check(UUID theme, int wanted) {
        int before = dots.getOrDefault(theme, 0);
        if (wanted < 0) {
            throw new Refused("dots-invalid");
        }
        if (wanted <= before) {
            return;
        }
        if (wanted > cap) {
            throw new Refused("cap-exceeded");
        }
        if (wanted - before > left()) {
            throw new Refused("budget-exceeded");
        }
    }

    OwnVotes own() {
        return new OwnVotes(Map.copyOf(dots), Math.max(0, left()));
    }

    private int left() {
        return budget - dots.values().stream().mapToInt(n -> n).sum();
    }
}

package fi.kuulolla.session;

import fi.kuulolla.board.NewCounts;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * How many notes of one stage are shown as what, as far as they were counted: new ones are added to those that are known. Whatever else
 * happens to notes is no crowd's doing, and begins a new one of these.
 */
final class CountsSoFar {
    private Map<String, Integer> counts = Map.of();
    private long upTo;

    /** @param newer counts those that came after; all of them for 0 */
    synchronized Map<String, Integer> read(LongFunction<NewCounts> newer) {
        NewCounts came = newer.apply(upTo);
        if (upTo == 0) {
            counts = came.byShownAs();
        } else if (!came.byShownAs().isEmpty()) {
            Map<String, Integer> together = new HashMap<>(counts);
            came.byShownAs().forEach((shownAs, more) -> together.merge(shownAs, more, Integer::sum));
            counts = Map.copyOf(together);
        }
        upTo = came.upTo();
        return counts;
    }
}

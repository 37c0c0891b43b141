package fi.kuulolla.board;

import java.util.Map;

/**
 * How many notes came to a stage, by what they are shown as.
 *
 * @param upTo where to go on next time; 0 where notes have no order and are counted anew
 */
public record NewCounts(Map<String, Integer> byShownAs, long upTo) {
    public NewCounts {
        byShownAs = Map.copyOf(byShownAs);
    }
}

package fi.kuulolla.voting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a closed vote came to.
 *
 * @param voters people who gave at least one dot; under the threshold a screen says only that it is fewer
 * @param themes all themes of the ballot, most dots first; a merged theme's dots are in the theme that took it in
 */
public record VoteResult(UUID stage, int voters, List<ThemeDots> themes) {

    /**
     * Dots of one theme.
     *
     * @param byShownAs the same groups in every theme, also with 0; each holds at least the threshold of voters, or there is only
     *     {@code all}
     */
    public record ThemeDots(UUID theme, int dots, Map<String, Integer> byShownAs) {}
}

package fi.kuulolla.drill;

import fi.kuulolla.drill.Evidence.Vote;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a room came through: acknowledged ⊆ final ⊆ attempted; nothing twice; the tally is that of distinct votes; all
 * screens show the same at the same number; nothing of an anonymous stage leads to somebody.
 */
final class Checker {
    private Checker() {}

    static Verdict judge(Evidence seen) {
        Set<String> kept = new HashSet<>(seen.kept());
        long lost = seen.acknowledged().stream()
                .filter(text -> !kept.contains(text))
                .count();
        long invented =
                kept.stream().filter(text -> !seen.attempted().contains(text)).count();
        long twice = seen.kept().size() - kept.size() + repeatedVotes(seen);
        long apart = seen.pictures().values().stream()
                        .filter(shown -> shown.size() > 1)
                        .count()
                + wrongTallies(seen);
        return new Verdict(
                seen.attempted().size(), seen.acknowledged().size(), lost, twice, invented, apart, leaks(seen));
    }

    private static long repeatedVotes(Evidence seen) {
        return seen.votes().size()
                - seen.votes().stream()
                        .map(vote -> vote.voter() + "@" + vote.theme())
                        .distinct()
                        .count();
    }

    private static long wrongTallies(Evidence seen) {
        Map<String, Integer> counted = new HashMap<>();
        Set<String> once = new HashSet<>();
        for (Vote vote : seen.votes()) {
            if (once.add(vote.voter() + "@" + vote.theme())) {
                counted.merge(vote.theme(), vote.dots(), Integer::sum);
            }
        }
        Set<String> themes = new HashSet<>(counted.keySet());
        themes.addAll(seen.tally().keySet());
        return themes.stream()
                .filter(theme ->
                        !counted.getOrDefault(theme, 0).equals(seen.tally().getOrDefault(theme, 0)))
                .count();
    }

    private static long leaks(Evidence seen) {
        Set<String> secrets = new HashSet<>(seen.secrets());
        secrets.removeAll(Collections.singleton(""));
        return seen.authoredRows()
                + seen.messages().stream()
                        .filter(message -> secrets.stream().anyMatch(message::contains))
                        .count();
    }
}

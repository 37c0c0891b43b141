package fi.kuulolla.voting;

import fi.kuulolla.board.ThemeTree;
import fi.kuulolla.voting.VoteResult.ThemeDots;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of closed votes. */
@Component
class VoteTallies {
    private final JdbcClient jdbc;
    private final Clock clock;

    VoteTallies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID stage, Tally tally) {
        jdbc.sql("insert into vote_closing (stage_id, voters, closed_at) values (?, ?, ?)")
                .params(stage, tally.voters(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        tally.dots()
                .forEach((theme, byGroup) -> byGroup.forEach((group, dots) -> jdbc.sql(
                                "insert into vote_tally (stage_id, theme_id, shown_as, dots) values (?, ?, ?, ?)")
                        .params(stage, theme, group, dots)
                        .update()));
    }

    /** People who voted in a closed vote; empty while it is open. */
    OptionalInt voters(UUID stage) {
        return jdbc.sql("select voters from vote_closing where stage_id = ?")
                .param(stage)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    void forget(UUID stage) {
        jdbc.sql("delete from vote_tally where stage_id = ?").param(stage).update();
        jdbc.sql("delete from vote_closing where stage_id = ?").param(stage).update();
    }

    /** Of these votes, in the order of the agenda, the one that was closed last. */
    Optional<UUID> newest(List<UUID> stages) {
        return jdbc.sql("select stage_id from vote_closing where stage_id = any(:stages)"
                        + " order by closed_at desc, array_position(:stages, stage_id) desc limit 1")
                .param("stages", stages.toArray(UUID[]::new))
                .query(UUID.class)
                .optional();
    }

    /** The result, with the dots of themes that were merged after the vote in those that took them in. */
    VoteResult result(UUID stage, ThemeTree tree) {
        Map<UUID, Map<String, Integer>> dots = new LinkedHashMap<>();
        jdbc.sql("select t.theme_id, t.shown_as, t.dots from vote_tally t join theme on theme.id = t.theme_id"
                        + " where t.stage_id = ? order by theme.position")
                .param(stage)
                .query(row -> {
                    UUID theme = row.getObject("theme_id", UUID.class);
                    dots.computeIfAbsent(tree.root(theme).orElse(theme), root -> new TreeMap<>())
                            .merge(row.getString("shown_as"), row.getInt("dots"), Integer::sum);
                });
        List<ThemeDots> themes = dots.entrySet().stream()
                .map(entry -> new ThemeDots(entry.getKey(), sum(entry.getValue()), entry.getValue()))
                .sorted(Comparator.comparingInt(ThemeDots::dots).reversed())
                .toList();
        return new VoteResult(stage, voters(stage).orElse(0), themes);
    }

    private static int sum(Map<String, Integer> byGroup) {
        return byGroup.values().stream().mapToInt(n -> n).sum();
    }
}

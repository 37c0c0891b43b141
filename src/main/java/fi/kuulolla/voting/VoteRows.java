package fi.kuulolla.voting;

import fi.kuulolla.shared.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Votes while a vote is open. Plain SQL: a room may give a thousand dots within a second. */
@Component
class VoteRows {
    private final JdbcClient jdbc;

    VoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A voter in one vote. */
    record Voter(UUID stage, UUID participant) {}

    /** The dots a voter has on a theme. */
    record Row(UUID stage, UUID participant, UUID theme, int dots) {}

    /** What these people have given in these votes so far, by theme. */
    Map<Voter, Map<UUID, Integer>> of(Collection<UUID> stages, Collection<UUID> participants) {
        Map<Voter, Map<UUID, Integer>> votes = new HashMap<>();
        jdbc.sql("select stage_id, participant_id, theme_id, dots from vote"
                        + " where stage_id = any(:stages) and participant_id = any(:participants)")
                .param("stages", stages.toArray(UUID[]::new))
                .param("participants", participants.toArray(UUID[]::new))
                .query(row -> {
                    Voter voter = new Voter(
                            row.getObject("stage_id", UUID.class), row.getObject("participant_id", UUID.class));
                    votes.computeIfAbsent(voter, any -> new HashMap<>())
                            .put(row.getObject("theme_id", UUID.class), row.getInt("dots"));
                });
        return votes;
    }

    /** Writes what has changed; no dots means no row. */
    void write(Collection<Row> changed) {
        List<Row> taken = changed.stream().filter(row -> row.dots() == 0).toList();
        List<Row> given = changed.stream().filter(row -> row.dots() > 0).toList();
        if (!taken.isEmpty()) {
            jdbc.sql(
                            "delete from vote v using unnest(:stages::uuid[], :participants::uuid[], :themes::uuid[])"
                                    + " as t (stage, participant, theme)"
                                    + " where v.stage_id = t.stage and v.participant_id = t.participant and v.theme_id = t.theme")
                    .param("stages", ids(taken, Row::stage))
                    .param("participants", ids(taken, Row::participant))
                    .param("themes", ids(taken, Row::theme))
                    .update();
        }
        if (!given.isEmpty()) {
            jdbc.sql("insert into vote (stage_id, participant_id, theme_id, dots)"
                            + " select * from unnest(:stages::uuid[], :participants::uuid[], :themes::uuid[], :dots::int[])"
                            + " on conflict (stage_id, participant_id, theme_id) do update set dots = excluded.dots")
                    .param("stages", ids(given, Row::stage))
                    .param("participants", ids(given, Row::participant))
                    .param("themes", ids(given, Row::theme))
                    .param("dots", given.stream().map(Row::dots).toArray(Integer[]::new))
                    .update();
        }
    }

    private static UUID[] ids(List<Row> rows, Function<Row, UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }

    /** How many people have given a dot in an open vote. */
    int voters(UUID stage) {
        return jdbc.sql("select count(distinct participant_id) from vote where stage_id = ?")
                .param(stage)
                .query(Integer.class)
                .single();
    }

    /** All votes with the voters' roles, for counting. */
    List<Tally.Vote> all(UUID stage) {
        return jdbc.sql("select v.participant_id, p.role, v.theme_id, v.dots from vote v"
                        + " join participant p on p.id = v.participant_id where v.stage_id = ?")
                .param(stage)
                .query((row, i) -> new Tally.Vote(
                        row.getObject("participant_id", UUID.class),
                        Role.ofCode(row.getString("role")).orElseThrow(),
                        row.getObject("theme_id", UUID.class),
                        row.getInt("dots")))
                .list();
    }

    /** Nobody will ever know who voted for what. */
    void forget(UUID stage) {
        jdbc.sql("delete from vote where stage_id = ?").param(stage).update();
    }
}

package fi.kuulolla.people;

import fi.kuulolla.shared.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groupings in force in anonymous stages, as stored. */
@Component
class StageGroupings {
    private final JdbcClient jdbc;

    StageGroupings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Role, String> of(UUID stage) {
        Map<Role, String> grouping = new EnumMap<>(Role.class);
        jdbc.sql("select role, shown_as from stage_grouping where stage_id = ?")
                .param(stage)
                .query(row -> {
                    String shownAs = row.getString("shown_as");
                    Role.ofCode(row.getString("role")).ifPresent(role -> grouping.put(role, shownAs));
                });
        return grouping;
    }

    boolean has(UUID stage) {
        return !of(stage).isEmpty();
    }

    void keep(UUID stage, Map<Role, String> grouping) {
        grouping.forEach(
                (role, shownAs) -> jdbc.sql("insert into stage_grouping (stage_id, role, shown_as) values (?, ?, ?)"
                                + " on conflict (stage_id, role) do update set shown_as = excluded.shown_as")
                        .params(stage, role.code(), shownAs)
                        .update());
    }
}

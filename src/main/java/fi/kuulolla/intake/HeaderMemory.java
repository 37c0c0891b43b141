package fi.kuulolla.intake;

import fi.kuulolla.shared.Actor.Staff;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation has said unknown headers mean. */
@Component
class HeaderMemory {
    private static final String NOT_TAKEN = "";

    private final JdbcClient jdbc;

    HeaderMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Optional<Target>> of(Staff staff) {
        Map<String, Optional<Target>> known = new HashMap<>();
        jdbc.sql("select header, target from import_header where organisation_id = ?")
                .param(staff.organisation())
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(it -> known.put(it.getKey(), Target.ofCode(it.getValue())));
        return known;
    }

    void remember(Staff staff, Map<String, Optional<Target>> chosen) {
        chosen.forEach((header, target) -> {
            if (!Normal.of(header).isEmpty()) {
                jdbc.sql("""
                        insert into import_header (organisation_id, header, target) values (?, ?, ?)
                        on conflict (organisation_id, header) do update set target = excluded.target""")
                        .params(
                                staff.organisation(),
                                Normal.of(header),
                                target.map(Target::code).orElse(NOT_TAKEN))
                        .update();
            }
        });
    }
}

package fi.kuulolla.workshop;

import fi.kuulolla.shared.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each stage of a workshop was open, for minutes and reports. */
@Service
public class StageRuns {
    private final Workshops workshops;
    private final JdbcClient jdbc;

    StageRuns(Workshops workshops, JdbcClient jdbc) {
        this.workshops = workshops;
        this.jdbc = jdbc;
    }

    /** One time a stage was open; without an end while it still is. */
    public record Ran(
            UUID stage, Instant openedAt, @Nullable Instant closedAt) {}

    /** In the order in which they were opened. */
    @Transactional(readOnly = true)
    public List<Ran> of(Actor actor, UUID workshop) {
        workshops.get(actor, workshop);
        return jdbc.sql("""
                        select r.stage_id, r.opened_at, r.closed_at
                        from stage_run r join stage s on s.id = r.stage_id
                        where s.workshop_id = ? order by r.opened_at, r.id""")
                .param(workshop)
                .query((row, i) -> {
                    OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
                    return new Ran(
                            row.getObject("stage_id", UUID.class),
                            row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                            closed == null ? null : closed.toInstant());
                })
                .list();
    }
}

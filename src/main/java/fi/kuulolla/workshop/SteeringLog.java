package fi.kuulolla.workshop;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which facilitator steered a workshop when: ids only, nothing about people or notes, forgotten 30 days after it closed. */
@Component
class SteeringLog {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    SteeringLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param stage the stage that was open afterwards, if any */
    void add(UUID workshop, String kind, @Nullable UUID stage, UUID staff) {
        jdbc.sql("""
                        insert into workshop_event (workshop_id, kind, subject, staff_id, at)
                        values (:workshop, :kind, :stage, :staff, :at)""")
                .param("workshop", workshop)
                .param("kind", kind)
                .param("stage", stage)
                .param("staff", staff)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What ran when stays with the stages; who pressed what goes. */
    @Scheduled(cron = "0 23 3 * * *")
    @Transactional
    public void forget() {
        jdbc.sql("""
                        delete from workshop_event where workshop_id in
                        (select id from workshop where closed_at < :before)""")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Nightly {}
}

package fi.kuulolla.workshop;

import fi.kuulolla.i18n.Lang;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Words are kept as many months after the closing as people were told, and no longer. Looks each night and after each start, so that
 * what a restored backup brought back goes again. Each workshop in a transaction of its own, on one node alone.
 */
@Component
class KeepingTime {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingTime.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate inOne;
    private final Clock clock;

    KeepingTime(
            JdbcClient jdbc, ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.inOne = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 41 3 * * *")
    void endWhatIsOver() {
        jdbc.sql("""
                        select id from workshop where forgotten_at is null
                        and closed_at + make_interval(months => retention_months) <= ?""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .forEach(this::end);
    }

    private void end(UUID workshop) {
        inOne.executeWithoutResult(transaction -> jdbc.sql(
                        "update workshop set forgotten_at = ? where id = ? and forgotten_at is null returning language")
                .params(clock.instant().atOffset(ZoneOffset.UTC), workshop)
                .query(String.class)
                .optional()
                .ifPresent(language -> {
                    jdbc.sql("delete from undo_step where workshop_id = ?")
                            .param(workshop)
                            .update();
                    events.publishEvent(
                            new KeepingEnded(workshop, Lang.ofCode(language).orElse(Lang.FI)));
                    LOG.info("The keeping time of workshop {} is over; its words and names are gone", workshop);
                }));
    }
}

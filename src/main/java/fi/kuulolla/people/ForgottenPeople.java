package fi.kuulolla.people;

import fi.kuulolla.workshop.KeepingEnded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the keeping time is over it stays known how many of which role took part; names, and whose device it was, go. */
@Component
class ForgottenPeople {
    private final JdbcClient jdbc;

    ForgottenPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(KeepingEnded ended) {
        jdbc.sql("delete from participant_device where workshop_id = ?")
                .param(ended.workshop())
                .update();
        jdbc.sql("""
                        update participant set name = '', join_key_hash = null, return_code_hash = null
                        where workshop_id = ?""").param(ended.workshop()).update();
    }
}

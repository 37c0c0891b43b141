package fi.kuulolla.participation;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever changes records holds their models first. */
@Component
class LedgerHold {
    private final JdbcClient jdbc;

    LedgerHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps others from changing the records of these models until this transaction ends, so that none writes without seeing what
     * the other wrote, and lets {@link ProgrammeImages} know that they change. To be called before records are read or written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<UUID> models) {
        jdbc.sql("""
                update service_model set changed = 0
                where id in (select id from service_model where id = any(?) order by id for no key update)""").param(models.stream().distinct().toArray(UUID[]::new)).update();
    }
}

package fi.kuulolla.participation;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rollup of the ledger: whoever changes records counts the models again in the same transaction. */
@Component
public class Cells {
    private final JdbcClient jdbc;

    Cells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps others from changing the records of these models until this transaction ends, so that none counts without seeing what
     * the other wrote. To be called before records are read or written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<UUID> models) {
        jdbc.sql("select id from service_model where id = any(:models) order by id for no key update")
                .param("models", array(models))
                .query(UUID.class)
                .list();
    }

    /** Counts the cells of these models anew; thousands at once are fine. Records written by JPA must be flushed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recount(Collection<UUID> models) {
        if (models.isEmpty()) {
            return;
        }
        hold(models);
        jdbc.sql("delete from participation_cell where service_model_id = any(:models)")
                .param("models", array(models))
                .update();
        jdbc.sql("insert into participation_cell (service_model_id, phase, strength, roles, means, records) "
                        + CountingSql.cells("where r.service_model_id = any(:models) and r.recorded_to is null"
                                + " and not r.draft"))
                .param("models", array(models))
                .param("roles", Bits.EXPERIENCE)
                .param("means", Bits.COUNTING)
                .param("untold", true)
                .param("experience", Bits.EXPERIENCE)
                .update();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.stream().distinct().toArray(UUID[]::new);
    }
}

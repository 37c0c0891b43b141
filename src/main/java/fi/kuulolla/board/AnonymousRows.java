package fi.kuulolla.board;

import fi.kuulolla.people.StageRegrouped;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopClosed;
import fi.kuulolla.workshop.Workshops;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows of anonymous stages from telling more than they show. Runs inside the transactions of others. */
@Component
class AnonymousRows {
    private final JdbcClient jdbc;
    private final Workshops workshops;

    AnonymousRows(JdbcClient jdbc, Workshops workshops) {
        this.jdbc = jdbc;
        this.workshops = workshops;
    }

    /**
     * Writes the stage's rows anew in random order, all in this transaction: neither their place in the table nor the number of
     * the transaction that wrote them tells in which order they came, or together with which.
     */
    void rewrite(StageView stage) {
        if (stage.anonymous()) {
            jdbc.sql("""
                            with gone as (delete from contribution where stage_id = ? returning *)
                            insert into contribution select * from gone order by random()""").param(stage.id()).update();
        }
    }

    /** Late notes have come since their stage was rewritten. */
    @EventListener
    void rewriteAll(WorkshopClosed closed) {
        workshops.get(new Actor.SystemActor(), closed.workshop()).stages().forEach(this::rewrite);
    }

    /** A grouping got coarser: what was shown finer is so no longer. */
    @EventListener
    void regroup(StageRegrouped regrouped) {
        UUID stage = regrouped.stage();
        for (String shownAs : jdbc.sql("select distinct shown_as from contribution where stage_id = ?")
                .param(stage)
                .query(String.class)
                .list()) {
            String now = Regrouping.of(shownAs, regrouped.grouping());
            if (!now.equals(shownAs)) {
                jdbc.sql("update contribution set shown_as = ? where stage_id = ? and shown_as = ?")
                        .params(now, stage, shownAs)
                        .update();
            }
        }
    }
}

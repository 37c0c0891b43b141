package fi.kuulolla.measure;

import fi.kuulolla.board.Regrouping;
import fi.kuulolla.people.StageRegrouped;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopClosed;
import fi.kuulolla.workshop.Workshops;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Check-out answers as stored: a key's hash, a group, the answers; nothing else. */
@Component
class AnswerRows {
    private final JdbcClient jdbc;
    private final Workshops workshops;

    AnswerRows(JdbcClient jdbc, Workshops workshops) {
        this.jdbc = jdbc;
        this.workshops = workshops;
    }

    /** An answer as read for the result. */
    record Row(
            String shownAs,
            @Nullable Integer heard,
            @Nullable Integer equal,
            String change) {}

    /** Writes an answer, or what the same device makes of it now: true when it is new. Empty when the key is of another stage. */
    Optional<Boolean> put(UUID workshop, CheckOutAnswer answer, String shownAs) {
        return jdbc.sql(
                        "insert into checkout_answer (id, workshop_id, stage_id, key_hash, shown_as, heard, equal, change)"
                                + " values (:id, :workshop, :stage, :key, :shownAs, :heard, :equal, :change)"
                                + " on conflict (workshop_id, key_hash) do update"
                                + " set heard = excluded.heard, equal = excluded.equal, change = excluded.change"
                                + " where checkout_answer.stage_id = excluded.stage_id"
                                + " returning id = :id")
                .param("id", Ids.random())
                .param("workshop", workshop)
                .param("stage", answer.stage())
                .param("key", answer.key().hash())
                .param("shownAs", shownAs)
                .param("heard", answer.heard(), Types.INTEGER)
                .param("equal", answer.equal(), Types.INTEGER)
                .param("change", answer.change())
                .query(Boolean.class)
                .optional();
    }

    List<Row> of(Collection<UUID> stages) {
        return jdbc.sql("select shown_as, heard, equal, change from checkout_answer where stage_id = any(?)"
                        + " order by random()")
                .param(stages.toArray(UUID[]::new))
                .query(Row.class)
                .list();
    }

    int count(Collection<UUID> stages) {
        return jdbc.sql("select count(*) from checkout_answer where stage_id = any(?)")
                .param(stages.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** As for anonymous notes: neither place nor transaction tells in which order the answers came. */
    void rewrite(StageView stage) {
        jdbc.sql("""
                        with gone as (delete from checkout_answer where stage_id = ? returning *)
                        insert into checkout_answer select * from gone order by random()""").param(stage.id()).update();
    }

    /** Answers may still have come after their stage was over. */
    @EventListener
    void rewriteAll(WorkshopClosed closed) {
        CheckOutStage.of(workshops.get(new Actor.SystemActor(), closed.workshop()))
                .forEach(this::rewrite);
    }

    @EventListener
    void regroup(StageRegrouped regrouped) {
        List<String> codes = jdbc.sql("select distinct shown_as from checkout_answer where stage_id = ?")
                .param(regrouped.stage())
                .query(String.class)
                .list();
        for (String code : codes) {
            jdbc.sql("update checkout_answer set shown_as = ? where stage_id = ? and shown_as = ?")
                    .params(Regrouping.of(code, regrouped.grouping()), regrouped.stage(), code)
                    .update();
        }
    }
}

package fi.kuulolla.measure;

import fi.kuulolla.board.Regrouping;
import fi.kuulolla.people.StageRegrouped;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.workshop.KeepingEnded;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopClosed;
import fi.kuulolla.workshop.Workshops;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    /** An answer that is there already, for whoever may change it. */
    record Stored(
            UUID id,
            UUID stage,
            byte[] keyHash,
            byte @Nullable [] deviceMark,
            @Nullable Integer heard,
            @Nullable Integer equal,
            String change) {

        boolean says(CheckOutAnswer answer) {
            return Objects.equals(heard, answer.heard())
                    && Objects.equals(equal, answer.equal())
                    && change.equals(answer.change());
        }
    }

    /** What is stored under the answer's key or by its device in its stage. */
    List<Stored> known(UUID workshop, CheckOutAnswer answer) {
        return jdbc.sql(
                        "select id, stage_id as stage, key_hash, device_mark, heard, equal, change from checkout_answer"
                                + " where workshop_id = :workshop and (key_hash = :key or (stage_id = :stage and device_mark = :mark))")
                .param("workshop", workshop)
                .param("key", answer.key().hash())
                .param("stage", answer.stage())
                .param("mark", answer.mark().bytes())
                .query(Stored.class)
                .list();
    }

    void add(UUID workshop, CheckOutAnswer answer, String shownAs) {
        said(
                        answer,
                        "insert into checkout_answer"
                                + " (id, workshop_id, stage_id, key_hash, device_mark, shown_as, heard, equal, change)"
                                + " values (:id, :workshop, :stage, :key, :mark, :shownAs, :heard, :equal, :change)")
                .param("id", Ids.random())
                .param("workshop", workshop)
                .param("stage", answer.stage())
                .param("shownAs", shownAs)
                .update();
    }

    void change(Stored before, CheckOutAnswer answer) {
        said(
                        answer,
                        "update checkout_answer set key_hash = :key, device_mark = :mark, heard = :heard, equal = :equal,"
                                + " change = :change where id = :id")
                .param("id", before.id())
                .update();
    }

    private JdbcClient.StatementSpec said(CheckOutAnswer answer, String statement) {
        return jdbc.sql(statement)
                .param("key", answer.key().hash())
                .param("mark", answer.mark().bytes())
                .param("heard", answer.heard(), Types.INTEGER)
                .param("equal", answer.equal(), Types.INTEGER)
                .param("change", answer.change());
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

    /** Answers may still have come after their stage was over. None comes now, so nothing needs to tell devices apart. */
    @EventListener
    void rewriteAll(WorkshopClosed closed) {
        jdbc.sql("update checkout_answer set device_mark = null where workshop_id = ?")
                .param(closed.workshop())
                .update();
        CheckOutStage.of(workshops.get(new Actor.SystemActor(), closed.workshop()))
                .forEach(this::rewrite);
    }

    /** What was answered in figures stays; words go. */
    @EventListener
    void forget(KeepingEnded ended) {
        jdbc.sql("update checkout_answer set change = '' where workshop_id = ?")
                .param(ended.workshop())
                .update();
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

package fi.kuulolla.workshop;

import fi.kuulolla.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The facilitators' undo: what was done last comes back first. */
@Service
public class UndoSteps {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JdbcClient jdbc;
    private final ObjectProvider<UndoHandler> handlers;

    UndoSteps(JdbcClient jdbc, ObjectProvider<UndoHandler> handlers) {
        this.jdbc = jdbc;
        this.handlers = handlers;
    }

    /**
     * Remembers a step, in the transaction that makes it.
     *
     * @param handler code of the {@link UndoHandler} that takes it back
     * @param what key of the text that names the step, such as {@code undo.next}
     * @param before what the handler needs, made JSON; ids and settings, no text of a hidden or anonymous note
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID workshop, String handler, String what, Object before, @Nullable UUID staff) {
        jdbc.sql("""
                        insert into undo_step (workshop_id, handler, what, before, staff_id)
                        values (:workshop, :handler, :what, :before::jsonb, :staff)""")
                .param("workshop", workshop)
                .param("handler", handler)
                .param("what", what)
                .param("before", MAPPER.writeValueAsString(before))
                .param("staff", staff)
                .update();
    }

    /** What the next undo would take back: the key of the text that names it. */
    @Transactional(readOnly = true)
    public Optional<String> newest(UUID workshop) {
        return step(workshop).map(Step::what);
    }

    /** Takes the newest step back; empty when there is none. */
    Optional<String> takeBack(UUID workshop) {
        Optional<Step> newest = step(workshop);
        newest.ifPresent(step -> {
            handler(step.handler()).takeBack(workshop, step.before());
            jdbc.sql("update undo_step set undone = true where id = :id")
                    .param("id", step.id())
                    .update();
        });
        return newest.map(Step::what);
    }

    private UndoHandler handler(String code) {
        Map<String, UndoHandler> byCode =
                handlers.stream().collect(Collectors.toMap(UndoHandler::code, Function.identity()));
        UndoHandler handler = byCode.get(code);
        if (handler == null) {
            throw new Refused("undo-impossible");
        }
        return handler;
    }

    private Optional<Step> step(UUID workshop) {
        List<Step> steps =
                jdbc.sql("""
                        select id, handler, what, before::text as before from undo_step
                        where workshop_id = :workshop and not undone order by id desc limit 1""").param("workshop", workshop).query(Step.class).list();
        return steps.stream().findFirst();
    }

    private record Step(long id, String handler, String what, String before) {}
}

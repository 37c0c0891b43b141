package fi.kuulolla.programme;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed which field, and when. */
@Component
class FieldHistory {
    /** Somebody who goes on within this time is still writing the same change. */
    private static final Duration ONE_GO = Duration.ofMinutes(10);

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    FieldHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(Staff staff, UUID model, ModelField field, Instant at) {
        int same = jdbc.sql("""
                update model_field_change set changed_at = :at where staff_id = :staff and changed_at > :since and id = (
                    select id from model_field_change where service_model_id = :model and field = :field
                    order by changed_at desc, id desc limit 1)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("since", at.minus(ONE_GO).atOffset(ZoneOffset.UTC))
                .param("staff", staff.id())
                .param("model", model)
                .param("field", field.code())
                .update();
        if (same == 0) {
            jdbc.sql("insert into model_field_change (id, service_model_id, field, staff_id, staff_name, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(Ids.ordered(), model, field.code(), staff.id(), staff.name(), at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** The newest first. */
    List<FieldChange> of(UUID model) {
        return jdbc.sql("select field, staff_name, changed_at from model_field_change where service_model_id = ?"
                        + " order by changed_at desc, id desc limit " + SHOWN)
                .param(model)
                .query((row, n) -> new FieldChange(
                        ModelField.ofCode(row.getString("field")),
                        row.getString("staff_name"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

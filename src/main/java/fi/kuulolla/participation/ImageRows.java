package fi.kuulolla.participation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what images are made of: a row a model, with its records in arrays. */
final class ImageRows {
    /** Records of many models are gathered in one go: visited model by model, a million took more than twice as long. */
    private static final String MODELS = """
            with model as materialized (
                select m.id, m.changed, m.name, m.created_at, p.id as project, p.name as project_name, p.area, m.status
                from service_model m join project p on p.id = m.project_id where %%s),
            told as (
                select service_model_id, bit_or(bit) filter (where state = 'not_started') as waiting,
                       bit_or(bit) filter (where state <> 'not_started') as begun
                from (select service_model_id, state,
                             case phase when 'ideation' then 1 when 'planning' then 2 when 'development' then 4
                                        when 'piloting' then 8 else 16 end as bit
                      from model_phase where service_model_id in (select id from model)) phases
                group by 1),
            record as (
                select service_model_id, array_agg(%s) as records,
                       array_agg((date_part('epoch', recorded_from) * 1e6)::bigint) as since,
                       array_agg(coalesce((date_part('epoch', recorded_to) * 1e6)::bigint, %d)) as until
                from participation_record r where not draft and service_model_id in (select id from model)
                group by 1)
            select model.*, coalesce(waiting, 0) as waiting, coalesce(begun, 0) as begun, records, since, until
            from model left join told on told.service_model_id = model.id
            left join record on record.service_model_id = model.id""".formatted(PackedRecord.SQL, ModelImage.NOW);

    private final JdbcClient jdbc;

    ImageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ModelImage> all(UUID programme) {
        return jdbc.sql(MODELS.formatted("p.programme_id = ?"))
                .param(programme)
                .query((row, n) -> model(row))
                .list();
    }

    List<ModelImage> of(Collection<UUID> models) {
        return jdbc.sql(MODELS.formatted("m.id = any(?)"))
                .param(models.toArray(UUID[]::new))
                .query((row, n) -> model(row))
                .list();
    }

    /** The marks of all models of a programme. */
    Map<UUID, Long> changes(UUID programme) {
        Map<UUID, Long> changes = new HashMap<>();
        jdbc.sql("select m.id, m.changed from service_model m join project p on p.id = m.project_id"
                        + " where p.programme_id = ?")
                .param(programme)
                .query(row -> {
                    changes.put(row.getObject("id", UUID.class), row.getLong("changed"));
                });
        return changes;
    }

    private static ModelImage model(ResultSet row) throws SQLException {
        return new ModelImage(
                row.getObject("id", UUID.class),
                row.getLong("changed"),
                row.getString("name"),
                row.getObject("project", UUID.class),
                row.getString("project_name"),
                row.getString("area"),
                row.getString("status"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("waiting"),
                row.getInt("begun"),
                numbers(row.getArray("records")),
                numbers(row.getArray("since")),
                numbers(row.getArray("until")));
    }

    private static long[] numbers(@Nullable Array array) throws SQLException {
        return array == null
                ? new long[0]
                : Arrays.stream((Long[]) array.getArray())
                        .mapToLong(Long::longValue)
                        .toArray();
    }
}

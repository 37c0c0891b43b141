package fi.kuulolla.participation;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what images are made of: a row a model, with its records behind each other in three numbers each. */
final class ImageRows {
    private static final int NUMBERS = 3;

    /** The database counts its microseconds from the first day of 2000, ours are those of the epoch. */
    private static final long FIRST_DAY = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond() * 1_000_000;

    /** Enough for the records of 10,000 models to be gathered as they lie in the table; with less they are sought model by model. */
    private static final String ROOM = "select set_config('work_mem', '128MB', true)";

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
                select service_model_id, string_agg(int8send(%s) || timestamptz_send(recorded_from)
                           || timestamptz_send(coalesce(recorded_to, 'infinity')), '') as records
                from participation_record r where not draft and service_model_id in (select id from model)
                group by 1)
            select model.*, coalesce(waiting, 0) as waiting, coalesce(begun, 0) as begun, records
            from model left join told on told.service_model_id = model.id
            left join record on record.service_model_id = model.id""".formatted(PackedRecord.SQL);

    private final JdbcClient jdbc;

    ImageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ModelImage> all(UUID programme) {
        jdbc.sql(ROOM).query(String.class).single();
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
        byte[] bytes = row.getBytes("records");
        LongBuffer numbers =
                ByteBuffer.wrap(bytes == null ? new byte[0] : bytes).asLongBuffer();
        long[] records = new long[numbers.capacity() / NUMBERS];
        long[] from = new long[records.length];
        long[] to = new long[records.length];
        for (int i = 0; i < records.length; i++) {
            records[i] = numbers.get();
            from[i] = micros(numbers.get());
            to[i] = micros(numbers.get());
        }
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
                records,
                from,
                to);
    }

    private static long micros(long told) {
        return told == Long.MAX_VALUE ? ModelImage.NOW : told + FIRST_DAY;
    }
}

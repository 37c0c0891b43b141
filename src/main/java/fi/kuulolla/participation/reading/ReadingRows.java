package fi.kuulolla.participation.reading;

import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts, readings and what was found, in the database. */
@Component
class ReadingRows {
    private final JdbcClient jdbc;

    ReadingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reading of a text. */
    record Reading(UUID id, UUID reader, boolean first) {}

    /** What one reader found of one phase of one model. */
    record Finding(UUID model, boolean first, LedgerPhase phase, RecordContent says) {}

    Optional<DescriptionText> newest(UUID organisation, UUID model) {
        return jdbc.sql("""
                select id, text, link, added_by, added_at from description_text
                where organisation_id = ? and service_model_id = ? order by added_at desc, id desc limit 1""")
                .params(organisation, model)
                .query((row, n) -> new DescriptionText(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getString("link"),
                        row.getString("added_by"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(Staff staff, UUID model, String text, @Nullable String link, Instant at) {
        jdbc.sql("insert into description_text (id, organisation_id, service_model_id, text, link, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(Ids.ordered())
                .param(staff.organisation())
                .param(model)
                .param(text)
                .param(link)
                .param(staff.name())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Until the transaction ends nobody else becomes the first reader. */
    void hold(UUID text) {
        jdbc.sql("select id from description_text where id = ? for no key update")
                .param(text)
                .query(UUID.class)
                .single();
    }

    List<Reading> readings(UUID text) {
        return jdbc.sql("select id, reader, first from description_reading where text_id = ? order by first desc, id")
                .param(text)
                .query(Reading.class)
                .list();
    }

    /** The reading of this reader, new or begun again with nothing found. */
    UUID begin(UUID text, UUID reader, boolean first, Instant at) {
        jdbc.sql("delete from description_reading where text_id = ? and reader = ?")
                .params(text, reader)
                .update();
        UUID id = Ids.ordered();
        jdbc.sql("insert into description_reading (id, text_id, reader, first, read_at) values (?, ?, ?, ?, ?)")
                .params(id, text, reader, first, at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void write(UUID reading, Map<LedgerPhase, RecordContent> found) {
        found.forEach((phase, says) -> jdbc.sql("""
                insert into description_finding (reading_id, phase, status, influence, roles, means, quote)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(reading)
                .param(phase.code())
                .param(says.status().code())
                .param(says.influence())
                .param(codes(says.roles(), Role::code))
                .param(codes(says.means(), Means::code))
                .param(says.basis())
                .update());
    }

    List<Mark> found(UUID reading) {
        return jdbc.sql("select * from description_finding where reading_id = ?")
                .param(reading)
                .query((row, n) -> new Mark(LedgerPhase.ofCode(row.getString("phase")), says(row)))
                .list();
    }

    /** The marks of somebody who has not finished, in their order; empty when they have begun none. */
    Optional<List<Mark>> draft(UUID text, UUID reader) {
        boolean begun = jdbc.sql("select 1 from description_draft_begun where text_id = ? and reader = ?")
                .params(text, reader)
                .query(Integer.class)
                .optional()
                .isPresent();
        return begun
                ? Optional.of(
                        jdbc.sql("select * from description_draft where text_id = ? and reader = ? order by place")
                                .params(text, reader)
                                .query((row, n) -> new Mark(LedgerPhase.ofCode(row.getString("phase")), says(row)))
                                .list())
                : Optional.empty();
    }

    void keep(UUID text, UUID reader, List<Mark> marks) {
        forget(text, reader);
        jdbc.sql("insert into description_draft_begun (text_id, reader) values (?, ?)")
                .params(text, reader)
                .update();
        for (int place = 0; place < marks.size(); place++) {
            RecordContent says = marks.get(place).says();
            jdbc.sql("""
                    insert into description_draft (text_id, reader, place, phase, status, influence, roles, means, quote)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(text)
                    .param(reader)
                    .param(place)
                    .param(marks.get(place).phase().code())
                    .param(says.status().code())
                    .param(says.influence())
                    .param(codes(says.roles(), Role::code))
                    .param(codes(says.means(), Means::code))
                    .param(says.basis())
                    .update();
        }
    }

    void forget(UUID text, UUID reader) {
        for (String table : List.of("description_draft", "description_draft_begun")) {
            jdbc.sql("delete from " + table + " where text_id = ? and reader = ?")
                    .params(text, reader)
                    .update();
        }
    }

    /** Of the newest texts that two have read: what the first and the earliest of the others found. */
    List<Finding> ofTwo(UUID organisation, @Nullable UUID programme, @Nullable UUID model) {
        return jdbc.sql("""
                with text as (
                    select distinct on (t.service_model_id) t.id, t.service_model_id
                    from description_text t join service_model m on m.id = t.service_model_id
                    join project p on p.id = m.project_id
                    where t.organisation_id = :organisation and (cast(:programme as uuid) is null or p.programme_id = :programme)
                      and (cast(:model as uuid) is null or m.id = :model)
                    order by t.service_model_id, t.added_at desc, t.id desc),
                second as (
                    select distinct on (r.text_id) r.id, r.text_id from description_reading r join text on text.id = r.text_id
                    where not r.first order by r.text_id, r.read_at, r.id)
                select text.service_model_id as model, r.first, f.*
                from text join second on second.text_id = text.id
                join description_reading r on r.text_id = text.id and (r.first or r.id = second.id)
                join description_finding f on f.reading_id = r.id""")
                .param("organisation", organisation)
                .param("programme", programme)
                .param("model", model)
                .query((row, n) -> new Finding(
                        row.getObject("model", UUID.class),
                        row.getBoolean("first"),
                        LedgerPhase.ofCode(row.getString("phase")),
                        says(row)))
                .list();
    }

    private static RecordContent says(ResultSet row) throws SQLException {
        return new RecordContent(
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("influence", Integer.class),
                set(row.getString("roles"), code -> Role.ofCode(code).orElseThrow()),
                set(row.getString("means"), code -> Means.ofCode(code).orElseThrow()),
                null,
                row.getString("quote"),
                null);
    }

    private static <E> String codes(Collection<E> all, Function<E, String> code) {
        return all.stream().map(code).collect(Collectors.joining(","));
    }

    private static <E extends Comparable<E>> Set<E> set(String codes, Function<String, E> of) {
        return Arrays.stream(codes.split(","))
                .filter(it -> !it.isEmpty())
                .map(of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

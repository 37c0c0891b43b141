package fi.kuulolla.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A programme of thousands of models, written past the server. */
final class BigProgramme {
    private static final String MODELS = """
            insert into project (id, organisation_id, programme_id, name, area, created_at)
            select gen_random_uuid(), :org, :programme, 'Hanke ' || g, 'Alue ' || (g % 20), now() - interval '500 days'
            from generate_series(1, :models / 50) g;
            insert into service_model (id, organisation_id, project_id, name, created_at)
            select gen_random_uuid(), :org, p.id, 'Toimintamalli ' || p.name || ' ' || g, now() - interval '500 days'
            from project p, generate_series(1, 50) g where p.programme_id = :programme;""";

    /** Four in ten took part, one in ten did not, the rest is silent or unread; of now and, one in ten, of the past. */
    private static final String RECORDS = """
            create temp table told on commit drop as
            select gen_random_uuid() as id, m.id as model, phase, g, random() as x, 1 << floor(random() * 7)::int as roles,
                   1 << floor(random() * 16)::int as means, 1 + floor(random() * 5)::int as level, random() < .1 as past
            from service_model m join project p on p.id = m.project_id,
                 unnest(array['ideation', 'planning', 'development', 'piloting', 'evaluation']) phase,
                 generate_series(1, :each) g
            where p.programme_id = :programme;
            insert into participation_record (id, organisation_id, service_model_id, phase, source, source_ref, status,
                influence, basis, draft, coder, recorded_from, recorded_to, role_bits, means_bits)
            select id, :org, model, phase, 'import', g::text,
                   case when x < .4 then 'participated' when x < .5 then 'did_not_participate'
                        when x < .9 then 'not_described' else 'not_assessed' end,
                   case when x < .4 then level when x < .5 then 0 end, 'Kyselyn vastaukset muuttivat aukioloaikoja.',
                   false, 'Aino K.', now() - interval '400 days', case when past then now() - interval '100 days' end,
                   case when x < .4 then roles else 0 end, case when x < .4 then means else 0 end
            from told;""";

    private BigProgramme() {}

    /** The programme's id. */
    static UUID write(Connection owner, int models, int records) throws SQLException {
        UUID programme = UUID.randomUUID();
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute("insert into programme (id, organisation_id, name, created_at) select '" + programme
                    + "', id, 'Suuri ohjelma', now() from organisation order by created_at limit 1");
            statement.execute(filled(MODELS, programme, models, records));
            statement.execute(filled(RECORDS, programme, models, records));
        }
        owner.commit();
        owner.setAutoCommit(true);
        try (Statement statement = owner.createStatement()) {
            // What the database does by itself within minutes.
            statement.execute("vacuum analyze");
        }
        return programme;
    }

    private static String filled(String sql, UUID programme, int models, int records) {
        return sql.replace(":org", "(select id from organisation order by created_at limit 1)")
                .replace(":programme", "'" + programme + "'")
                .replace(":models", String.valueOf(models))
                .replace(":each", String.valueOf(records / models / 5));
    }
}

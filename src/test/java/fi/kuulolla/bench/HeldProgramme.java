package fi.kuulolla.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A programme of held workshops, each with a thousand notes in ten themes, made past the server. */
record HeldProgramme(UUID id, int notes) {
    private static final int NOTES_EACH = 1000;
    private static final int MODELS = 32;
    private static final int PROJECTS = 5;

    static HeldProgramme make(Store store, String sampleCode, int notes) {
        String sample = sampleCode.replace("-", "");
        UUID programme = UUID.randomUUID();
        try {
            store.connection().setAutoCommit(false);
            run(store, """
                    insert into programme (id, organisation_id, name, created_at)
                    select ?::uuid, organisation_id, 'Ohjelma', now() from workshop where join_code = ?""", programme.toString(), sample);
            run(store, """
                    insert into project (id, organisation_id, programme_id, name, created_at)
                    select gen_random_uuid(), organisation_id, id, 'Hanke ' || n, now()
                    from programme, generate_series(1, %d) n where id = ?::uuid""".formatted(PROJECTS), programme.toString());
            run(store, """
                    insert into service_model (id, organisation_id, project_id, name, created_at)
                    select gen_random_uuid(), organisation_id, id, 'Toimintamalli ' || n, now() from (
                        select *, row_number() over (order by name) as no from project where programme_id = ?::uuid) p
                    join generate_series(1, %d) n on n %% %d = no - 1""".formatted(MODELS, PROJECTS), programme.toString());
            for (int i = 0; i * NOTES_EACH < notes; i++) {
                workshop(store, programme, sample, i, Math.min(NOTES_EACH, notes - i * NOTES_EACH));
            }
            store.connection().commit();
            store.connection().setAutoCommit(true);
            return new HeldProgramme(programme, notes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void workshop(Store store, UUID programme, String sample, int number, int notes)
            throws SQLException {
        String workshop = UUID.randomUUID().toString();
        String stage = UUID.randomUUID().toString();
        run(
                store,
                """
                insert into workshop select (jsonb_populate_record(null::workshop, to_jsonb(w) || jsonb_build_object(
                    'id', ?, 'join_code', ?, 'current_stage_id', ?, 'status', 'closed', 'closed_at', now(), 'service_model_id',
                    (select m.id from service_model m join project p on p.id = m.project_id where p.programme_id = ?::uuid
                     order by m.id offset %d limit 1)))).*
                from workshop w where join_code = ?""".formatted(number % MODELS),
                workshop,
                workshop.substring(0, 8),
                stage,
                programme.toString(),
                sample);
        run(store, """
                insert into stage select (jsonb_populate_record(null::stage, to_jsonb(s) || jsonb_build_object(
                    'id', ?, 'workshop_id', ?, 'position', 1, 'state', 'closed', 'revealed', true))).*
                from stage s join workshop w on w.current_stage_id = s.id where w.join_code = ?""", stage, workshop, sample);
        run(store, """
                insert into stage_run select (jsonb_populate_record(null::stage_run, to_jsonb(r) || jsonb_build_object(
                    'id', ?, 'stage_id', ?, 'closed_at', now()))).*
                from stage_run r join workshop w on w.current_stage_id = r.stage_id where w.join_code = ? limit 1""", UUID.randomUUID().toString(), stage, sample);
        run(store, """
                insert into theme (id, workshop_id, name, position)
                select gen_random_uuid(), ?::uuid, 'Teema ' || n, n from generate_series(0, 9) n""", workshop);
        run(store, """
                insert into contribution (id, workshop_id, stage_id, key_hash, answer_hash, first_hash, text, shown_as, theme_id)
                select gen_random_uuid(), t.workshop_id, ?::uuid, sha256(gen_random_uuid()::text::bytea), sha256('a'), sha256('b'),
                    'Toivon yhden ihmisen, jolle voin soittaa, kun kirjeessä on vaikea sana. ' || n, 'experience', t.id
                from theme t join generate_series(1, %d) n on n %% 10 = t.position where t.workshop_id = ?::uuid""".formatted(notes), stage, workshop);
    }

    private static void run(Store store, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = store.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

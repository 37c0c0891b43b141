package fi.kuulolla.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A running workshop like the sample's, made past the server before it has heard of it: many rooms are wanted at once, or one that
 * votes, and nobody to plan and steer them.
 */
public record CopiedRoom(UUID workshop, String joinCode, UUID stage, String wallToken, List<String> themes) {
    private static final int THEMES = 6;

    /** Its open stage is the sample's: silent writing. */
    static CopiedRoom writing(Store store, String sampleCode) {
        return make(store, sampleCode, "notes", "{}");
    }

    /** As {@link #writing}, with notes that all screens see as they come. */
    public static CopiedRoom shown(Store store, String sampleCode, boolean anonymous) {
        return make(store, sampleCode, "notes", "{\"revealed\":true,\"anonymous\":" + anonymous + "}");
    }

    public static CopiedRoom voting(Store store, String sampleCode) {
        return make(store, sampleCode, "vote", "{}");
    }

    private static CopiedRoom make(Store store, String sampleCode, String kind, String but) {
        try {
            store.connection().setAutoCommit(false);
            UUID workshop = UUID.randomUUID();
            UUID stage = UUID.randomUUID();
            String code = code();
            String token = UUID.randomUUID().toString().replace("-", "");
            String sample = sampleCode.replace("-", "");
            update(store, """
                    insert into workshop select (jsonb_populate_record(null::workshop, to_jsonb(w)
                        || jsonb_build_object('id', ?, 'join_code', ?, 'current_stage_id', ?))).*
                    from workshop w where join_code = ?""", workshop.toString(), code, stage.toString(), sample);
            update(store, """
                    insert into stage select (jsonb_populate_record(null::stage, to_jsonb(s) || jsonb_build_object(
                        'id', ?, 'workshop_id', ?, 'kind', ?, 'position', 1) || ?::jsonb)).*
                    from stage s join workshop w on w.current_stage_id = s.id where w.join_code = ?""", stage.toString(), workshop.toString(), kind, but, sample);
            update(store, """
                    insert into stage_text select (jsonb_populate_record(null::stage_text, to_jsonb(t)
                        || jsonb_build_object('stage_id', ?))).*
                    from stage_text t join workshop w on w.current_stage_id = t.stage_id where w.join_code = ?""", stage.toString(), sample);
            update(store, """
                    insert into stage_run select (jsonb_populate_record(null::stage_run, to_jsonb(r)
                        || jsonb_build_object('id', ?, 'stage_id', ?))).*
                    from stage_run r join workshop w on w.current_stage_id = r.stage_id where w.join_code = ?""", UUID.randomUUID().toString(), stage.toString(), sample);
            update(
                    store,
                    "insert into wall_link (token_hash, workshop_id, created_at) values (sha256(?::bytea), ?::uuid, now())",
                    token,
                    workshop.toString());
            List<String> themes = kind.equals("vote") ? themes(store, workshop) : List.of();
            store.connection().commit();
            store.connection().setAutoCommit(true);
            return new CopiedRoom(workshop, code, stage, token, themes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> themes(Store store, UUID workshop) throws SQLException {
        List<String> themes = new ArrayList<>();
        for (int i = 0; i < THEMES; i++) {
            String id = UUID.randomUUID().toString();
            update(
                    store,
                    "insert into theme (id, workshop_id, name, position) values (?::uuid, ?::uuid, ?, " + i + ")",
                    id,
                    workshop.toString(),
                    "Teema " + (i + 1));
            themes.add(id);
        }
        return themes;
    }

    /** Of the letters codes are made of. */
    private static String code() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .replace('0', 'x')
                .replace('1', 'y')
                .substring(0, 8)
                .toUpperCase(java.util.Locale.ROOT);
    }

    private static void update(Store store, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = store.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package fi.kuulolla.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads notes for screens and for their writers. Notes that were withdrawn are nobody's to read. */
@Component
class NoteReads {
    private static final String SHOWN = "not withdrawn and not tray";

    private final JdbcClient jdbc;

    NoteReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(UUID workshop, UUID stage) {
        return jdbc.sql("select count(*) from contribution where workshop_id = ? and stage_id = ? and " + SHOWN)
                .params(workshop, stage)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> countsByShownAs(UUID workshop, UUID stage) {
        return newCounts(workshop, stage, 0).byShownAs();
    }

    NewCounts newCounts(UUID workshop, UUID stage, long after) {
        Map<String, Integer> counts = new HashMap<>();
        long[] upTo = {after};
        jdbc.sql("select shown_as, count(*), max(seq) from contribution where workshop_id = ? and stage_id = ? and "
                        + since(after) + " group by shown_as")
                .params(workshop, stage)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                    upTo[0] = Math.max(upTo[0], row.getLong(3));
                });
        return new NewCounts(counts, upTo[0]);
    }

    List<NoteView> visible(UUID workshop, Collection<UUID> stages) {
        return views(workshop, stages, SHOWN);
    }

    NewNotes newer(UUID workshop, Collection<UUID> stages, long after) {
        long[] upTo = {after};
        List<NoteView> notes = read(workshop, stages, since(after))
                .query((row, i) -> {
                    upTo[0] = Math.max(upTo[0], row.getLong("seq"));
                    return view(row);
                })
                .list();
        return new NewNotes(notes, upTo[0]);
    }

    private static String since(long after) {
        return after == 0 ? SHOWN : SHOWN + " and seq > " + after;
    }

    List<NoteView> tray(UUID workshop, Collection<UUID> stages) {
        return views(workshop, stages, "not withdrawn and tray");
    }

    int inTray(UUID workshop) {
        return jdbc.sql("select count(*) from contribution where workshop_id = ? and tray and not withdrawn")
                .param(workshop)
                .query(Integer.class)
                .single();
    }

    private List<NoteView> views(UUID workshop, Collection<UUID> stages, String which) {
        return read(workshop, stages, which).query((row, i) -> view(row)).list();
    }

    private JdbcClient.StatementSpec read(UUID workshop, Collection<UUID> stages, String which) {
        // Anonymous notes have no order: their random ids give the same one to every screen.
        return jdbc.sql("select id, stage_id, text, shown_as, theme_id, late, assisted, seq from contribution"
                        + " where workshop_id = :workshop and stage_id = any(:stages) and " + which
                        + " order by seq nulls last, id")
                .param("workshop", workshop)
                .param("stages", stages.toArray(UUID[]::new));
    }

    private static NoteView view(ResultSet row) throws SQLException {
        return new NoteView(
                row.getObject("id", UUID.class),
                row.getObject("stage_id", UUID.class),
                row.getString("text"),
                row.getString("shown_as"),
                row.getObject("theme_id", UUID.class),
                row.getBoolean("late"),
                row.getBoolean("assisted"));
    }

    /** The note with this answer code; empty also in the rare case that two notes share it: nobody reads somebody else's. */
    Optional<TracedNote> byAnswerCode(AnswerCode code) {
        List<TracedNote> found = jdbc.sql(
                        "select workshop_id, id, stage_id, text, shown_as, theme_id, tray from contribution"
                                + " where answer_hash = ? and not withdrawn limit 2")
                .param(code.hash())
                .query((row, i) -> traced(row))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static TracedNote traced(ResultSet row) throws SQLException {
        return new TracedNote(
                row.getObject("workshop_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("stage_id", UUID.class),
                row.getString("text"),
                row.getString("shown_as"),
                row.getObject("theme_id", UUID.class),
                row.getBoolean("tray"));
    }
}

package fi.kuulolla.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which note is in which theme: read and written for many notes at once. */
@Component
class NotePlaces {
    private final JdbcClient jdbc;

    NotePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where these notes are; those of other workshops are missing. */
    List<Place> of(UUID workshop, Collection<UUID> notes, Collection<UUID> shownStages) {
        return jdbc.sql("select id as note, theme_id as theme,"
                        + " not withdrawn and not tray and stage_id = any(:stages) as movable"
                        + " from contribution where workshop_id = :workshop and id = any(:notes)")
                .param("workshop", workshop)
                .param("stages", shownStages.toArray(UUID[]::new))
                .param("notes", notes.toArray(UUID[]::new))
                .query(Place.class)
                .list();
    }

    void put(UUID workshop, Collection<UUID> notes, @Nullable UUID theme) {
        if (!notes.isEmpty()) {
            jdbc.sql("update contribution set theme_id = :theme where workshop_id = :workshop and id = any(:notes)")
                    .param("theme", theme, java.sql.Types.OTHER)
                    .param("workshop", workshop)
                    .param("notes", notes.toArray(UUID[]::new))
                    .update();
        }
    }

    /** How many notes each theme has of its own; themes without any are missing. */
    Map<UUID, Integer> counts(UUID workshop) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql(
                        "select theme_id, count(*) from contribution"
                                + " where workshop_id = ? and theme_id is not null and not withdrawn and not tray group by theme_id")
                .param(workshop)
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }

    /** How many notes of these stages are on the board, but in no theme. */
    int outside(UUID workshop, Collection<UUID> stages) {
        return jdbc.sql("select count(*) from contribution where workshop_id = :workshop and theme_id is null"
                        + " and not withdrawn and not tray and stage_id = any(:stages)")
                .param("workshop", workshop)
                .param("stages", stages.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /**
     * Where a note is.
     *
     * @param movable it is on the board for everybody to see
     */
    record Place(UUID note, @Nullable UUID theme, boolean movable) {}
}

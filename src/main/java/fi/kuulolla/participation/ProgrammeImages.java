package fi.kuulolla.participation;

import fi.kuulolla.database.LongReading;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The images that are in use, so that a matrix is filtered without reading its records again. The database is asked each time
 * whether an image is what the asking transaction sees; of one that is not, only the models that differ are read. Images take a
 * tenth of the memory at most; the one that was asked for longest ago goes first.
 */
@Component
class ProgrammeImages {
    /** Of a record in an image, in bytes, with a little for what surrounds it. */
    private static final int RECORD = 32;

    private final JdbcClient jdbc;
    private final LongReading longReading;
    private final ImageRows rows;
    private final long most;
    private final Map<UUID, ProgrammeImage> kept = new LinkedHashMap<>(16, 0.75f, true);

    @Autowired
    ProgrammeImages(JdbcClient jdbc, LongReading longReading) {
        this(jdbc, longReading, Runtime.getRuntime().maxMemory() / 10 / RECORD);
    }

    ProgrammeImages(JdbcClient jdbc, LongReading longReading, long most) {
        this.jdbc = jdbc;
        this.longReading = longReading;
        this.rows = new ImageRows(jdbc);
        this.most = most;
    }

    /** The programme as the transaction sees it. One of another organisation does not exist ({@code NotFound}). */
    @Transactional(propagation = Propagation.MANDATORY)
    public ProgrammeImage of(Actor.Staff staff, UUID programme) {
        Mark mark = jdbc.sql("""
                        select coalesce(sum(uuid_hash_extended(m.id, m.changed)), 0) as sum,
                               pg_current_xact_id_if_assigned() is not null as writing
                        from programme g left join project p on p.programme_id = g.id
                        left join service_model m on m.project_id = p.id
                        where g.id = ? and g.organisation_id = ? group by g.id""")
                .params(programme, staff.organisation())
                .query(Mark.class)
                .optional()
                .orElseThrow(NotFound::new);
        ProgrammeImage known = known(programme);
        if (known != null && known.mark().equals(mark.sum())) {
            return known;
        }
        ProgrammeImage fresh = new ProgrammeImage(mark.sum(), models(programme, known));
        // Who writes may write more under the same number of change: what they see half-way is theirs alone.
        if (!mark.writing()) {
            keep(programme, fresh);
        }
        return fresh;
    }

    /**
     * @param sum of the models' numbers of change
     * @param writing whether the transaction has changed something
     */
    record Mark(BigDecimal sum, boolean writing) {}

    private List<ModelImage> models(UUID programme, @Nullable ProgrammeImage known) {
        if (known == null || known.models().isEmpty()) {
            return longReading.of(() -> rows.all(programme));
        }
        Map<UUID, ModelImage> before = known.byId();
        Map<UUID, Long> now = rows.changes(programme);
        List<UUID> differing = now.entrySet().stream()
                .filter(it -> !isSame(before.get(it.getKey()), it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Map<UUID, ModelImage> read = new HashMap<>();
        rows.of(differing).forEach(it -> read.put(it.id(), it));
        return now.keySet().stream()
                .map(it -> read.getOrDefault(it, before.get(it)))
                .filter(it -> it != null)
                .toList();
    }

    private static boolean isSame(@Nullable ModelImage model, long changed) {
        return model != null && model.changed() == changed;
    }

    private synchronized @Nullable ProgrammeImage known(UUID programme) {
        return kept.get(programme);
    }

    private synchronized void keep(UUID programme, ProgrammeImage image) {
        kept.remove(programme);
        long held = image.records()
                + kept.values().stream().mapToLong(ProgrammeImage::records).sum();
        var oldest = kept.values().iterator();
        while (held > most && oldest.hasNext()) {
            held -= oldest.next().records();
            oldest.remove();
        }
        kept.put(programme, image);
    }
}

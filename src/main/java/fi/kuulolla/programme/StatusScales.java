package fi.kuulolla.programme;

import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scales by which programmes say where a model stands: idea, planned … in use, ended, or names of their own. Those of another
 * organisation do not exist ({@link NotFound}).
 */
@Service
@Transactional(readOnly = true)
public class StatusScales {
    private static final int MOST = 20;
    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"), Locale.of("en"));

    private final JdbcClient jdbc;
    private final Vocabulary vocabulary;

    StatusScales(JdbcClient jdbc, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.vocabulary = vocabulary;
    }

    /** A step as somebody wrote it; a new one has no code yet. */
    public record Step(@Nullable String code, String name) {}

    /** The scale every programme begins with. */
    public List<ModelStatus> usual() {
        return vocabulary.codes(ModelStatus.LIST).stream()
                .map(code -> new ModelStatus(code, null))
                .toList();
    }

    /** The scale of a programme, in its order. */
    public List<ModelStatus> of(Staff staff, UUID programme) {
        List<ModelStatus> own = jdbc.sql("select code, name from programme_status"
                        + " where organisation_id = ? and programme_id = ? order by place, code")
                .params(staff.organisation(), programme)
                .query(ModelStatus.class)
                .list();
        return own.isEmpty() ? usual() : own;
    }

    /** The scales of all programmes that have their own. */
    Map<UUID, List<ModelStatus>> own(UUID organisation) {
        Map<UUID, List<ModelStatus>> scales = new HashMap<>();
        jdbc.sql("select programme_id, code, name from programme_status where organisation_id = ? order by place, code")
                .param(organisation)
                .query(row -> {
                    scales.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new ModelStatus(row.getString(2), row.getString(3)));
                });
        return scales;
    }

    /** The scale of a model's programme. */
    public List<ModelStatus> ofModel(Staff staff, UUID model) {
        return of(
                staff,
                jdbc.sql("select p.programme_id from service_model m join project p on p.id = m.project_id"
                                + " where m.organisation_id = ? and m.id = ?")
                        .params(staff.organisation(), model)
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(NotFound::new));
    }

    /**
     * Gives a programme this scale. Refuses {@code text-empty}, {@code text-too-long}, {@code text-invalid}, {@code status-twice},
     * {@code status-many}, and {@code status-in-use} when a model stands at a step that would go.
     */
    @Transactional
    public void set(Staff staff, UUID programme, List<Step> steps) {
        lock(staff, programme);
        if (steps.isEmpty()) {
            throw new Refused("text-empty");
        }
        if (steps.size() > MOST) {
            throw new Refused("status-many");
        }
        Set<String> known = new HashSet<>();
        of(staff, programme).forEach(it -> known.add(it.code()));
        known.addAll(vocabulary.codes(ModelStatus.LIST));
        List<ModelStatus> scale = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Step step : steps) {
            String name = CleanText.of(step.name(), CleanText.TITLE);
            String told = step.code();
            String code = told != null && known.contains(told) ? told : "own-" + Ids.random();
            if (!names.add(name.toLowerCase(Locale.ROOT)) || !codes.add(code)) {
                throw new Refused("status-twice");
            }
            scale.add(new ModelStatus(code, isUsualName(code, name) ? null : name));
        }
        write(staff, programme, scale.equals(usual()) ? List.of() : scale, codes);
    }

    private void write(Staff staff, UUID programme, List<ModelStatus> own, Set<String> codes) {
        Integer strays = jdbc.sql("""
                        select count(*) from service_model m join project p on p.id = m.project_id
                        where p.organisation_id = :organisation and p.programme_id = :programme and m.status <> ''
                        and not m.status in (:codes)""")
                .param("organisation", staff.organisation())
                .param("programme", programme)
                .param("codes", codes)
                .query(Integer.class)
                .single();
        if (strays > 0) {
            throw new Refused("status-in-use");
        }
        jdbc.sql("delete from programme_status where programme_id = ?")
                .param(programme)
                .update();
        for (int place = 0; place < own.size(); place++) {
            jdbc.sql("insert into programme_status (organisation_id, programme_id, place, code, name)"
                            + " values (:organisation, :programme, :place, :code, :name)")
                    .param("organisation", staff.organisation())
                    .param("programme", programme)
                    .param("place", place)
                    .param("code", own.get(place).code())
                    .param("name", own.get(place).name(), java.sql.Types.VARCHAR)
                    .update();
        }
    }

    private void lock(Staff staff, UUID programme) {
        if (jdbc.sql("select id from programme where organisation_id = ? and id = ? for no key update")
                .params(staff.organisation(), programme)
                .query(UUID.class)
                .optional()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    /** A name that the vocabulary has in some language stays in all of them. */
    private boolean isUsualName(String code, String name) {
        return LANGUAGES.stream()
                .anyMatch(language ->
                        vocabulary.label(ModelStatus.LIST, code, language).equalsIgnoreCase(name));
    }
}

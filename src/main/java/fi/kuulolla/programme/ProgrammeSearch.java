package fi.kuulolla.programme;

import fi.kuulolla.shared.Actor.Staff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds programmes, projects and service models of an organisation by their names, areas, codes and descriptions. Every word that
 * is asked must be found somewhere; the stem of a word is enough, inside a longer word too where it stands in a name. What
 * belongs to another organisation is never found.
 */
@Service
@Transactional(readOnly = true)
public class ProgrammeSearch {
    private static final int MOST_MODELS = 30;
    private static final int MOST_PLACES = 8;

    /** A stem shorter than this fits everything; the word itself is looked for then. */
    private static final int SHORTEST_STEM = 3;

    private static final String PLACES = """
            with place as materialized (
                select p.id, p.programme_id, p.name, p.area, p.code, g.name as programme_name,
                       lower(concat_ws(' ', p.name, p.area, p.code, p.funder)) as told, lower(g.name) as programme_told
                from project p join programme g on g.id = p.programme_id where p.organisation_id = :organisation)
            """;

    private final JdbcClient jdbc;

    ProgrammeSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing asked finds nothing. */
    public Found find(Staff staff, String asked) {
        SearchWords search = SearchWords.of(asked);
        if (search.isEmpty()) {
            return Found.NOTHING;
        }
        List<String> words = search.words();
        Map<String, Object> params = params(staff, words);
        List<Found.OfProgramme> programmes = jdbc.sql(
                        "select id, name from programme where organisation_id = :organisation"
                                + " and " + all(words, "lower(name) like any(:like%1$d)")
                                + " order by lower(name), id limit "
                                + MOST_PLACES)
                .params(params)
                .query(Found.OfProgramme.class)
                .list();
        List<Found.OfProject> projects = jdbc.sql(PLACES
                        + "select id, programme_id as programme, name, programme_name, area, code from place where "
                        + all(words, "told like any(:like%1$d)") + " order by lower(name), id limit " + MOST_PLACES)
                .params(params)
                .query(Found.OfProject.class)
                .list();
        List<Line> models = models(words, params);
        Map<UUID, Found.InText> passages = passages(staff, words, models);
        return new Found(
                programmes,
                projects,
                models.stream().map(it -> it.found(passages.get(it.id()))).toList(),
                models.isEmpty() ? 0 : models.getFirst().inAll());
    }

    private List<Line> models(List<String> words, Map<String, Object> params) {
        String inPlace = "(place.told || ' ' || place.programme_told) like any(:like%1$d)";
        String inName = "lower(m.name) like any(:like%1$d)";
        String inText = "m.id in (select t.id from service_model t where t.words @@ " + query("%1$d")
                + " union all select f.service_model_id from model_field f where f.words @@ " + query("%1$d") + ")";
        return jdbc.sql(PLACES
                        + """
                        select m.id, m.name, m.summary, place.name as project_name, place.area, count(*) over () as in_all,
                               case when %s then 0 when %s then 1 when %s then 2 else 3 end as rank
                        from service_model m join place on place.id = m.project_id
                        where m.organisation_id = :organisation and %s
                        order by rank, lower(m.name), m.id limit %d""".formatted(
                                        all(words, "position(:word%1$d in lower(m.name)) > 0"),
                                        all(words, inName),
                                        all(words, inName + " or " + inPlace),
                                        all(words, inName + " or " + inPlace + " or " + inText),
                                        MOST_MODELS))
                .params(params)
                .query(Line.class)
                .list();
    }

    /** Where the words stand in descriptions, for models whose names do not tell. */
    private Map<UUID, Found.InText> passages(Staff staff, List<String> words, List<Line> models) {
        Map<UUID, Found.InText> passages = new HashMap<>();
        UUID[] told = models.stream().filter(it -> it.rank() == 3).map(Line::id).toArray(UUID[]::new);
        if (told.length == 0) {
            return passages;
        }
        String any =
                IntStream.range(0, words.size()).mapToObj(i -> query("" + i)).collect(Collectors.joining(" || "));
        String language = staff.locale().getLanguage().equals("sv") ? "swedish" : "finnish";
        Map<String, Object> params = params(staff, words);
        params.put("told", told);
        String sql = """
                select m.id, t.field, ts_headline('%s', left(t.value, 4000), %s,
                    'StartSel="",StopSel="",MaxWords=24,MinWords=12,MaxFragments=1') as passage
                from service_model m cross join lateral (
                    select f.field, f.value from model_field f
                    where f.service_model_id = m.id and f.words @@ (%s) order by f.field limit 1) t
                where m.organisation_id = :organisation and m.id = any(:told)""";
        jdbc.sql(sql.formatted(language, any, any)).params(params).query(row -> {
            passages.put(
                    row.getObject(1, UUID.class),
                    new Found.InText(ModelField.ofCode(row.getString(2)), row.getString(3)));
        });
        return passages;
    }

    private Map<String, Object> params(Staff staff, List<String> words) {
        Map<String, Object> params = new HashMap<>();
        params.put("organisation", staff.organisation());
        for (int i = 0; i < words.size(); i++) {
            params.put("word" + i, words.get(i));
            List<String> stems = stems(words.get(i));
            params.put(
                    "like" + i,
                    new SqlArrayValue(
                            "text", stems.stream().map(it -> "%" + it + "%").toArray()));
            params.put("begin" + i, stems.stream().map(it -> it + ":*").collect(Collectors.joining(" | ")));
        }
        return params;
    }

    /** The word and what Finnish and Swedish leave of it when its endings go, the word first. */
    private List<String> stems(String word) {
        List<String> stems = new ArrayList<>(List.of(word));
        String sql = "select distinct unnest(ts_lexize('finnish_stem', :word) || ts_lexize('swedish_stem', :word))";
        for (String stem : jdbc.sql(sql).param("word", word).query(String.class).list()) {
            if (stem.length() >= SHORTEST_STEM) {
                stems.add(stem);
                SearchWords.twin(stem).ifPresent(stems::add);
            }
        }
        return stems.stream().distinct().toList();
    }

    /** A word as languages bend it, or whatever begins as it or its stem does: "läheisille" is "läheisensä", too. */
    private static String query(String no) {
        return "(to_tsquery('finnish', :word" + no + ") || to_tsquery('swedish', :word" + no
                + ") || to_tsquery('simple', :begin" + no + "))";
    }

    /** The condition once for each word; it names the word's number. */
    private static String all(List<String> words, String condition) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "(" + condition.formatted(i) + ")")
                .collect(Collectors.joining(" and "));
    }

    record Line(UUID id, String name, String summary, String projectName, String area, int inAll, int rank) {
        Found.OfModel found(Found.@org.jspecify.annotations.Nullable InText inText) {
            return new Found.OfModel(id, name, summary, projectName, area, Optional.ofNullable(inText));
        }
    }
}

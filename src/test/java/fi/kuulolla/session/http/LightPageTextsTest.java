package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the light pages say the same in every language; plain language says some of it differently and nothing else. */
class LightPageTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"phone", "wall", "elements"})
    void the_same_keys_and_arguments_in_every_language(String folder) throws IOException {
        Map<String, String> finnish = texts(folder, "fi");
        for (String lang : Set.of("sv", "en")) {
            Map<String, String> other = texts(folder, lang);
            assertEquals(new TreeSet<>(finnish.keySet()), new TreeSet<>(other.keySet()), folder + " " + lang);
            other.forEach((key, text) -> assertEquals(arguments(finnish.get(key)), arguments(text), lang + " " + key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "wall", "elements"})
    void plain_language_has_no_key_of_its_own(String folder) throws IOException {
        for (String lang : Set.of("fi", "sv")) {
            Map<String, String> all = texts(folder, lang);
            texts(folder, lang + "-simple").forEach((key, text) -> {
                assertTrue(all.containsKey(key), lang + "-simple " + key);
                assertEquals(arguments(all.get(key)), arguments(text), lang + "-simple " + key);
            });
        }
    }

    /** A note of a small group carries a larger group's name: whoever writes hears so, in whatever words. */
    @ParameterizedTest
    @CsvSource({
        "fi,Pieni ryhmä",
        "fi-simple,vain ison ryhmän",
        "sv,En liten grupp",
        "sv-simple,bara en stor grupp",
        "en,A small group"
    })
    void every_language_says_how_a_small_group_is_shown(String lang, String caveat) throws IOException {
        assertThat(texts("phone", lang).get("sees.anonymous")).contains(caveat);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String folder, String lang) throws IOException {
        String file = "/META-INF/resources/ui/" + folder + "/texts/" + lang + ".json";
        try (InputStream in = Objects.requireNonNull(LightPageTextsTest.class.getResourceAsStream(file), file)) {
            return JsonMapper.shared().readValue(in, new TypeReference<>() {});
        }
    }
}

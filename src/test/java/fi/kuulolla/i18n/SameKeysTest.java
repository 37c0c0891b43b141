package fi.kuulolla.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finnish, Swedish and English say the same things; plain language says some of them. */
class SameKeysTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @TestFactory
    Stream<DynamicTest> everyRoomSaysTheSameInEveryLanguage() throws IOException {
        return folders(Path.of("src/main/resources/i18n"), "messages_fi.properties")
                .map(folder -> DynamicTest.dynamicTest(
                        folder.toString(), () -> compare(folder, "messages_%s.properties", SameKeysTest::bundle)));
    }

    @TestFactory
    Stream<DynamicTest> everyLightPageSaysTheSameInEveryLanguage() throws IOException {
        return folders(Path.of("frontend"), "fi.json")
                .map(folder -> DynamicTest.dynamicTest(
                        folder.toString(), () -> compare(folder, "%s.json", SameKeysTest::json)));
    }

    private static Stream<Path> folders(Path root, String file) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.endsWith(file)).map(Path::getParent).toList().stream();
        }
    }

    private interface Reader {
        Map<String, String> read(Path file) throws IOException;
    }

    private static void compare(Path folder, String name, Reader reader) throws IOException {
        Map<String, String> finnish = reader.read(folder.resolve(name.formatted("fi")));
        for (String lang : List.of("sv", "en")) {
            Map<String, String> other = reader.read(folder.resolve(name.formatted(lang)));
            assertThat(new TreeSet<>(other.keySet())).as(lang).isEqualTo(new TreeSet<>(finnish.keySet()));
            comparePlaceholders(lang, finnish, other);
        }
        for (String lang : List.of("fi-simple", "sv-simple")) {
            Path file = folder.resolve(name.formatted(lang));
            if (Files.exists(file)) {
                Map<String, String> simple = reader.read(file);
                assertThat(finnish.keySet()).as(lang).containsAll(simple.keySet());
                comparePlaceholders(lang, finnish, simple);
            }
        }
    }

    private static void comparePlaceholders(String lang, Map<String, String> finnish, Map<String, String> other) {
        other.forEach((key, text) -> {
            assertThat(text).as("%s %s", lang, key).isNotBlank();
            // "One note" may go without its number.
            if (!key.endsWith(".one")) {
                assertThat(placeholders(text)).as("%s %s", lang, key).isEqualTo(placeholders(finnish.get(key)));
            }
        });
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static Map<String, String> bundle(Path file) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, properties::getProperty));
    }

    private static Map<String, String> json(Path file) throws IOException {
        Map<String, String> texts = new java.util.HashMap<>();
        flatten("", JsonMapper.shared().readTree(Files.readString(file)), texts);
        return texts;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
        if (node.isContainer()) {
            node.properties().forEach(entry -> flatten(prefix + "." + entry.getKey(), entry.getValue(), into));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                flatten(prefix + "." + i, node.get(i), into);
            }
        } else {
            into.put(prefix, node.asString());
        }
    }
}

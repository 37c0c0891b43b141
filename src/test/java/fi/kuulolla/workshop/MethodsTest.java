package fi.kuulolla.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.i18n.LangTexts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The texts of the built-in methods: complete, and plain where they say so (the lint rules of plain language). */
class MethodsTest {
    private static final int LONGEST_SENTENCE = 12;
    private static final int LONGEST_WORD = 20;

    private final Methods methods = new Methods();

    @Test
    void bringsTheTwoMethods() {
        assertThat(methods.all()).extracting(Method::code).containsExactly("plan-and-decide", "silent-635");
        assertThat(methods.get("silent-635").stages())
                .extracting(MethodStage::kind)
                .containsExactly("checkin", "notes", "themes", "vote", "decide", "checkout");
        assertThat(methods.get("silent-635").minutes()).isEqualTo(5 + 10 + 15 + 7 + 12 + 5);
        assertThat(methods.get("silent-635").stages().get(1).anonymous()).isTrue();
        assertThat(methods.get("plan-and-decide").stages())
                .extracting(MethodStage::kind)
                .containsExactly("checkin", "board", "themes", "vote", "decide", "checkout");
    }

    @Test
    void canLengthenAnAgendaWithEveryKind() {
        assertThat(methods.blocks())
                .extracting(MethodStage::kind)
                .containsExactly("checkin", "notes", "board", "themes", "vote", "decide", "checkout");
    }

    @Test
    void knowsInWhichLanguagesAQuestionIsStillItsOwn() {
        LangTexts own = methods.get("silent-635").stages().get(1).prompt();
        Map<Lang, String> changed = new EnumMap<>(own.texts());
        changed.put(Lang.FI, "Mikä auttaisi sinua juuri nyt?");

        assertThat(methods.asProposed(own)).containsExactlyInAnyOrder(Lang.values());
        assertThat(methods.asProposed(new LangTexts(changed)))
                .containsExactlyInAnyOrder(Lang.FI_SIMPLE, Lang.SV, Lang.SV_SIMPLE, Lang.EN);
        assertThat(methods.asProposed(new LangTexts(Map.of(Lang.FI, "Oma kysymys"))))
                .isEmpty();
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        texts().forEach((where, text) -> {
            assertThat(text.texts().keySet()).as(where).containsExactlyInAnyOrder(Lang.values());
            assertThat(text.texts().values()).as(where).noneMatch(String::isBlank);
        });
    }

    @Test
    void plainTextsArePlain() {
        SoftAssertions softly = new SoftAssertions();
        texts().forEach((where, text) -> {
            for (Lang lang : List.of(Lang.FI_SIMPLE, Lang.SV_SIMPLE)) {
                String plain = text.texts().getOrDefault(lang, "");
                for (String sentence : plain.split("(?<=[.?!])\\s+")) {
                    softly.assertThat(words(sentence))
                            .as("%s: %s", where, sentence)
                            .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE);
                    softly.assertThat(words(sentence))
                            .as("%s: %s", where, sentence)
                            .allMatch(word -> word.length() <= LONGEST_WORD);
                }
                softly.assertThat(plain).as(where).doesNotContain(";", "(", "esim.", "t.ex.", "bl.a.", "mm.");
            }
            // Idioms stay in the ordinary texts, and nobody is "the participant" in plain Finnish.
            softly.assertThat(text.in(Lang.FI_SIMPLE, Lang.FI))
                    .as(where)
                    .doesNotContainIgnoringCase("koppi", "kopin", "osallistuja");
            softly.assertThat(text.in(Lang.SV_SIMPLE, Lang.SV))
                    .as(where)
                    .doesNotContainIgnoringCase("bollen,", "deltagare");
        });
        softly.assertAll();
    }

    @Test
    void promptsFitAWall() {
        prompts()
                .forEach(prompt -> prompt.texts()
                        .forEach((lang, text) -> assertThat(text).as("%s", lang).hasSizeLessThanOrEqualTo(110)));
    }

    private static List<String> words(String sentence) {
        return Stream.of(sentence.split("[\\s,]+")).filter(w -> !w.isBlank()).toList();
    }

    private Stream<LangTexts> prompts() {
        return stages().map(MethodStage::prompt);
    }

    private Stream<MethodStage> stages() {
        return Stream.concat(methods.all().stream().flatMap(m -> m.stages().stream()), methods.blocks().stream());
    }

    private Map<String, LangTexts> texts() {
        Map<String, LangTexts> texts = new java.util.LinkedHashMap<>();
        for (Method method : methods.all()) {
            texts.put(method.code() + " name", method.names());
            texts.put(method.code() + " purpose", method.purpose());
        }
        stages().forEach(stage -> {
            texts.put(texts.size() + " " + stage.kind() + " name", stage.name());
            texts.put(texts.size() + " " + stage.kind() + " prompt", stage.prompt());
        });
        return texts;
    }
}

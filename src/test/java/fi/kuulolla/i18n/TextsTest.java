package fi.kuulolla.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts(Map.of(
            Lang.FI,
            Map.of("hello", "Hei {0}", "note.one", "{0} lappu", "note.other", "{0} lappua"),
            Lang.FI_SIMPLE,
            Map.of("hello", "Hei sinä {0}"),
            Lang.EN,
            Map.of("hello", "It's {0}, {1}")));

    @Test
    void argumentsAreFilledInAndApostrophesStay() {
        assertThat(texts.get(Locale.ENGLISH, "hello", "Aino", "{0}")).isEqualTo("It's Aino, {0}");
    }

    @Test
    void numbersAreWrittenInTheReadersWay() {
        assertThat(texts.count(Locale.of("fi"), "note", 1)).isEqualTo("1 lappu");
        assertThat(texts.count(Locale.of("fi"), "note", 12000)).isEqualTo("12\u00a0000 lappua");
    }

    @Test
    void plainLanguageFallsBackToItsLanguage() {
        assertThat(texts.get(Lang.FI_SIMPLE, "hello", "Aino")).isEqualTo("Hei sinä Aino");
        assertThat(texts.count(Lang.FI_SIMPLE, "note", 2)).isEqualTo("2 lappua");
    }

    @Test
    void aMissingKeyShowsAsItself() {
        assertThat(texts.get(Locale.of("sv"), "hello")).isEqualTo("hello");
    }

    @Test
    void whoReadsAnotherLanguageIsOfferedEnglish() {
        assertThat(Lang.of(Locale.of("et"))).isEqualTo(Lang.EN);
        assertThat(Lang.of(Locale.of("sv", "FI"))).isEqualTo(Lang.SV);
    }

    @Test
    void aTextFallsBackInOrder() {
        LangTexts prompt = new LangTexts(Map.of(Lang.FI, "suomi", Lang.FI_SIMPLE, "selkeä", Lang.EN, "English"));
        assertThat(prompt.in(Lang.FI_SIMPLE, Lang.EN)).isEqualTo("selkeä");
        assertThat(prompt.in(Lang.SV_SIMPLE, Lang.EN)).isEqualTo("English");
        assertThat(prompt.in(Lang.SV, Lang.SV)).isEqualTo("suomi");
        assertThat(LangTexts.NONE.in(Lang.SV, Lang.SV)).isEmpty();
    }
}

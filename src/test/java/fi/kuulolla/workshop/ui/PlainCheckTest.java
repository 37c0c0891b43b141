package fi.kuulolla.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCheckTest {

    @Test
    void aSentenceOfTwelveWordsIsPlainAndALongerOneIsNot() {
        String twelve =
                "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista.";
        assertThat(PlainCheck.tooLong(twelve + " Lyhyt.")).isEmpty();
        assertThat(PlainCheck.tooLong("Vielä " + twelve)).hasValue(13);
    }

    /** What we ask of facilitators, our own plain texts keep. */
    @ParameterizedTest
    @ValueSource(strings = {"workshop", "account"})
    void ourOwnPlainTextsHaveNoLongSentence(String room) throws IOException {
        for (String lang : new String[] {"fi-simple", "sv-simple"}) {
            Properties texts = new Properties();
            try (var in = Files.newBufferedReader(
                    Path.of("src/main/resources/i18n", room, "messages_" + lang + ".properties"))) {
                texts.load(in);
            }
            texts.forEach((key, text) -> assertThat(PlainCheck.tooLong((String) text))
                    .as("%s %s", lang, key)
                    .isEmpty());
        }
    }
}

package fi.kuulolla.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private final Labels<Integer> labels = new Labels<Integer>()
            .with("Asiakas tai potilas", 1)
            .with("Asiakas", 1)
            .with("Läheinen", 2)
            .with("Kokemusasiantuntija", 3)
            .with("Asukas", 4);

    @ParameterizedTest
    @CsvSource({"LÄHEINEN, 2", "' läheinen\u00a0', 2", "kokemus-asiantuntija, 3", "Asiakas  tai  potilas, 1"})
    void marksBlanksAndCaseDoNotMatter(String text, int meaning) {
        assertThat(labels.find(text)).hasValue(meaning);
    }

    @ParameterizedTest
    @CsvSource({"Lähenen, Läheinen", "asiakkaat, Asiakas", "kokemusasiatuntijat, Kokemusasiantuntija", "asukkat, Asukas"
    })
    void theNearestWordIsTheOneThatWasMeant(String text, String nearest) {
        assertThat(labels.nearest(text)).isEqualTo(nearest);
    }

    /** "Ehkä" once was met with "yes", and level 9 with level 0. */
    @ParameterizedTest
    @ValueSource(strings = {"ehkä", "9", "potilaz", "en tiedä vielä"})
    void nothingIsSuggestedWhereNoWordIsNear(String text) {
        labels.with("yes", 5).with("0", 6);

        assertThat(labels.nearest(text)).isNull();
    }

    @Test
    void whatIsLongerThanAnyWordIsNotKeptInMemory() {
        labels.find("läheinen");
        labels.find("x".repeat(30_000));
        assertThat(labels.remembered()).isEqualTo(1);
    }
}

package fi.kuulolla.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftHyphensTest {
    @ParameterizedTest
    @CsvSource({
        "Kokemusasiantuntija kehittäjätiimissä, Kokemus~asiantuntija kehittäjä~tiimissä",
        "Kokemusasiantuntijavastaanotto, Kokemus~asiantuntija~vastaanotto",
        "Erfarenhetsexpert i utvecklingsteamet, Erfarenhets~expert i utvecklings~teamet",
        "Verksamhetsmodell, Verksamhets~modell",
        "Toimintamalli, Toiminta~malli",
        "Asiakas tai potilas, Asiakas tai potilas",
        "asiakkaat, asiakkaat",
        "Client feedback, Client feedback"
    })
    void longWordsMayBeCutAtTheirSeamsOnly(String label, String marked) {
        assertThat(SoftHyphens.in(label)).isEqualTo(marked.replace('~', '\u00AD'));
    }
}

package fi.kuulolla.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @Test
    void marksPiledOnALetterAreCutToWhatWritingNeeds() {
        String clean = CleanText.of("Z" + "\u0321".repeat(400) + "oo", 500);

        assertThat(clean).isEqualTo("Z" + "\u0321".repeat(10) + "oo");
        assertThat(CleanText.of(clean, 500)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "בְּרֵאשִׁ֖ית בָּרָ֣א", // Hebrew with points and cantillation
                "ที่นี่น้ำ", // Thai
                "Tiếng Việt",
                "क्षत्रिय",
                "👩🏽‍⚕️👨‍👩‍👧‍👦 1️⃣",
                "مُحَمَّدٌ",
            })
    void writingThatNeedsMarksStaysWhole(String text) {
        assertThat(CleanText.of(text, 500))
                .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u200B\u200D\uFEFF", "\u2800", "\u0301\u0301"})
    void whatNobodySeesIsEmpty(String text) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CleanText.of(text, 500))
                .extracting(Refused::code)
                .isEqualTo("text-empty");
    }
}

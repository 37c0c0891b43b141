package fi.kuulolla.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {

    @ParameterizedTest
    @CsvSource({"1,2", "4,5", "5,10", "7,10", "10,15", "478,480", "480,480"})
    void grow(int from, int to) {
        assertThat(Minutes.longer(from)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "5,4", "7,5", "10,5", "12,10", "15,10"})
    void shrink(int from, int to) {
        assertThat(Minutes.shorter(from)).isEqualTo(to);
    }

    @Test
    void aLongSentenceIsCounted() {
        assertThat(PlainCheck.tooLong("Mikä auttaisi? Kirjoita yksi asia yhdelle lapulle."))
                .isEmpty();
        assertThat(PlainCheck.tooLong(
                        "Yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksi kaksi kolme."))
                .hasValue(13);
    }
}

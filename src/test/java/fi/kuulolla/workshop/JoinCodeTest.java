package fi.kuulolla.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7XKM-42TP",
                "7xkm42tp",
                " 7xkm 42tp ",
                "7XKM–42TP",
                "7XKM\u201142TP",
                "7 x k m - 4 2 t p",
                "7xkm\u00a042tp\n",
                "7xkm.42tp"
            })
    void isFoundHoweverItWasTyped(String typed) {
        assertThat(JoinCode.normalise(typed)).contains("7XKM42TP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7XKM42T", "7XKM42TPP", "7XKM42T0", "7XKM42TO", "1XKM42TP", "7XKM42TÄ", "<script>"})
    void isNotFoundWhenItCannotBeOne(String typed) {
        assertThat(JoinCode.normalise(typed)).isEmpty();
    }

    @Test
    void hasNoLookAlikes() {
        assertThat(JoinCode.ALPHABET).doesNotContain("0", "O", "1", "I", "L");
        for (int i = 0; i < 200; i++) {
            String made = JoinCode.make();
            assertThat(JoinCode.normalise(JoinCode.shown(made))).contains(made);
        }
    }
}

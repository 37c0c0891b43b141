package fi.kuulolla.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.live.PresenceCounts;
import org.junit.jupiter.api.Test;

class HintTest {
    private static Hint hint(int writing, int ready, int breaks, long left) {
        return Hint.of(new PresenceCounts(10, writing, ready, breaks), 10, left, 600, true);
    }

    @Test
    void itTellsWhenItIsTimeToGoOn() {
        assertThat(hint(0, 10, 0, 300)).isEqualTo(new Hint("everyone-ready", 10));
        assertThat(hint(1, 8, 0, 400)).isEqualTo(new Hint("most-ready", 8));
        assertThat(hint(4, 2, 0, -5)).isEqualTo(new Hint("time-over", 4));
    }

    @Test
    void itAsksForTheUnheardOnlyInTheSecondHalf() {
        assertThat(hint(2, 2, 1, 400)).isNull();
        assertThat(hint(2, 2, 1, 200)).isEqualTo(new Hint("ask-unheard", 5));
    }

    @Test
    void itIsSilentWhileNobodyIsThere() {
        assertThat(Hint.of(new PresenceCounts(0, 0, 0, 0), 0, 300, 600, true)).isNull();
    }
}

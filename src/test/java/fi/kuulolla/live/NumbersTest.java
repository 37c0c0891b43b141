package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void theyGrowAlsoWhenTheClockStands() {
        Numbers still = at(NOW, 0);

        assertThat(still.next()).isLessThan(still.next());
    }

    @Test
    void aNodeThatStartsAgainGoesOnAboveWhatItGaveBefore() {
        Numbers before = at(NOW, 5);
        long last = 0;
        for (int i = 0; i < 100; i++) {
            last = before.next();
        }

        assertThat(at(NOW.plusSeconds(1), 3).next()).isGreaterThan(last);
    }

    @Test
    void twoNodesNeverGiveTheSame() {
        Numbers one = at(NOW, 1);
        Numbers other = at(NOW, 2);

        for (int i = 0; i < 1000; i++) {
            assertThat(one.next() % Numbers.NODES).isEqualTo(1);
            assertThat(other.next() % Numbers.NODES).isEqualTo(2);
        }
    }

    @Test
    void aNodeThatGetsAnotherNumberStillGrows() {
        Numbers numbers = at(NOW, 900);
        long before = numbers.next();
        numbers.nodeIs(2);

        assertThat(numbers.next()).isGreaterThan(before);
    }

    @Test
    void aBrowserCountsThemExactlyForTheNextHundredYears() {
        Numbers late = at(Instant.parse("2126-01-01T00:00:00Z"), Numbers.NODES - 1);

        assertThat(late.next()).isLessThan(1L << 53);
    }

    private static Numbers at(Instant moment, int node) {
        Numbers numbers = new Numbers(Clock.fixed(moment, ZoneOffset.UTC));
        numbers.nodeIs(node);
        return numbers;
    }
}

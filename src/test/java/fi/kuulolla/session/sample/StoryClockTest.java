package fi.kuulolla.session.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StoryClockTest {
    private static final Instant NOW = Instant.parse("2026-03-15T08:00:00Z");

    private final StoryClock clock = new StoryClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void itIsTheMachinesTimeUnlessThePastIsPlayed() {
        assertThat(clock.instant()).isEqualTo(NOW);

        clock.goTo(NOW.minus(Duration.ofDays(21)));
        clock.pass(Duration.ofMinutes(10));
        assertThat(clock.instant()).isEqualTo(NOW.minus(Duration.ofDays(21)).plus(Duration.ofMinutes(10)));

        clock.comeBack();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void theStoryHappensOnWorkingDaysInTheAfternoon() {
        for (Instant then :
                new Instant[] {StoryTime.workshop(NOW), StoryTime.answers(NOW), StoryTime.nextWorkshop(NOW)}) {
            var there = then.atZone(StoryTime.ZONE);
            assertThat(there.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(there.getHour()).isEqualTo(13);
        }
        assertThat(StoryTime.workshop(NOW)).isBefore(StoryTime.answers(NOW));
        assertThat(StoryTime.answers(NOW)).isBefore(NOW);
    }
}

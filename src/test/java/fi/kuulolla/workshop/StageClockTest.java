package fi.kuulolla.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.testing.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StageClockTest {
    private final MutableClock clock = new MutableClock();
    private final StageRun run = started(10);

    private StageRun started(int minutes) {
        Workshop workshop = Sample.workshop(clock);
        Stage stage = workshop.stages().getFirst();
        stage.setMinutes(minutes);
        stage.open(clock);
        return stage.run();
    }

    private long left() {
        return run.clock().leftSeconds(clock.instant());
    }

    @Test
    void countsDownAndStopsAtZero() {
        assertThat(left()).isEqualTo(600);
        clock.advance(Duration.ofSeconds(90));
        assertThat(left()).isEqualTo(510);
        clock.advance(Duration.ofHours(1));
        assertThat(left()).isZero();
    }

    @Test
    void standsWhilePaused() {
        clock.advance(Duration.ofMinutes(4));
        run.pause(clock);
        clock.advance(Duration.ofMinutes(30));
        assertThat(left()).isEqualTo(360);
        assertThat(run.clock().running()).isFalse();
        run.resume(clock);
        clock.advance(Duration.ofMinutes(1));
        assertThat(left()).isEqualTo(300);
        assertThat(run.clock().running()).isTrue();
    }

    @Test
    void takesMoreAndLessTimeAlsoWhilePaused() {
        run.extend(1, clock);
        assertThat(left()).isEqualTo(660);
        run.pause(clock);
        run.extend(-3, clock);
        assertThat(left()).isEqualTo(480);
        run.extend(-100, clock);
        assertThat(left()).isZero();
    }

    @Test
    void countsAnExtraMinuteFromNowWhenTimeHasRunOut() {
        clock.advance(Duration.ofMinutes(25));
        run.extend(1, clock);
        assertThat(left()).isEqualTo(60);
        run.extend(-5, clock);
        assertThat(left()).isZero();
    }
}

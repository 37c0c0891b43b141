package fi.kuulolla.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Silent brainwriting from one o'clock: 5, 10, 15, 7, 12 and 5 minutes. */
class TimetableTest {
    private final MutableClock clock = new MutableClock();
    private final Workshop workshop = Sample.workshop(clock);

    private Instant start(int no) {
        return timetable().start(workshop.stages().get(no - 1).id());
    }

    private Timetable timetable() {
        return Timetable.of(workshop.view(), clock.instant());
    }

    private static Instant after(int minutes) {
        return MutableClock.START.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void followsFromTheMinutes() {
        assertThat(start(1)).isEqualTo(after(0));
        assertThat(start(2)).isEqualTo(after(5));
        assertThat(start(3)).isEqualTo(after(15));
        assertThat(start(6)).isEqualTo(after(49));
        assertThat(timetable().end()).isEqualTo(after(54));
    }

    @Test
    void isRecomputedWhenAStageGetsLongerOrMoves() {
        workshop.stages().get(1).setMinutes(20);
        assertThat(start(3)).isEqualTo(after(25));
        workshop.move(workshop.stages().get(1).id(), false);
        assertThat(start(3)).isEqualTo(after(20));
        assertThat(timetable().end()).isEqualTo(after(64));
    }

    @Test
    void followsTheOpenStageOnceItRuns() {
        clock.advance(Duration.ofMinutes(7));
        workshop.open(clock);
        Stage checkin = workshop.stages().getFirst();
        checkin.open(clock);
        workshop.nowOpen(checkin);
        assertThat(start(1)).isEqualTo(after(7));
        assertThat(start(2)).isEqualTo(after(12));

        clock.advance(Duration.ofMinutes(10));
        assertThat(start(2)).as("the check-in goes on over its time").isEqualTo(after(17));
    }

    @Test
    void leavesOutWhatIsSkipped() {
        workshop.stages().get(2).skip();
        assertThat(start(4)).isEqualTo(after(15));
        assertThat(timetable().end()).isEqualTo(after(39));
    }
}

package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoomsFirstTest {
    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private long now;
    private long waited;
    private long answeredAfter = Long.MAX_VALUE;
    private final RoomsFirst roomsFirst = new RoomsFirst(() -> now, this::pause);

    @Test
    void workWaitsUntilWhatCameIsAnswered() {
        RoomsFirst.Courtesy courtesy = roomsFirst.courtesy();
        now += 50 * MILLI;
        roomsFirst.came();
        answeredAfter = 8 * MILLI;

        courtesy.giveWay();

        assertThat(waited).isEqualTo(8 * MILLI);
    }

    @Test
    void nothingWaitsWhereNobodySends() {
        RoomsFirst.Courtesy courtesy = roomsFirst.courtesy();
        now += 50 * MILLI;

        courtesy.giveWay();

        assertThat(waited).isZero();
    }

    @Test
    void workGetsHalfTheTimeInTheFullestHouse() {
        RoomsFirst.Courtesy courtesy = roomsFirst.courtesy();
        roomsFirst.came();

        for (int i = 0; i < 1_000; i++) {
            now += MILLI;
            courtesy.giveWay();
        }

        assertThat(waited).isEqualTo(1_000 * MILLI);
    }

    @Test
    void whoHasWorkedForLongDoesNotOweItAll() {
        RoomsFirst.Courtesy courtesy = roomsFirst.courtesy();
        now += 10_000 * MILLI;
        roomsFirst.came();

        courtesy.giveWay();

        assertThat(waited).isEqualTo(100 * MILLI);
    }

    private void pause(long nanos) {
        now += nanos;
        waited += nanos;
        if (waited >= answeredAfter) {
            roomsFirst.answered();
        }
    }
}

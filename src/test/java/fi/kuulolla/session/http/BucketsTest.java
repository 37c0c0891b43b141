package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Buckets buckets = new Buckets(3, 2, nanos::get);

    @Test
    void aBurstPassesAndTheNextOneIsToldHowLongToWait() {
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isEmpty();

        assertThat(buckets.take("a")).contains(Duration.ofMillis(500));
        assertThat(buckets.empty("a")).contains(Duration.ofMillis(500));
        assertThat(buckets.take("b")).isEmpty();
    }

    @Test
    void itFillsAgainWithTimeAndNeverOverTheBurst() {
        for (int i = 0; i < 4; i++) {
            buckets.take("a");
        }

        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(buckets.take("a")).isEmpty();
        assertThat(buckets.take("a")).isPresent();

        nanos.addAndGet(Duration.ofHours(1).toNanos());
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("a")).isEmpty();
        }
        assertThat(buckets.take("a")).isPresent();
    }
}

package fi.kuulolla.account;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.testing.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private final MutableClock clock = new MutableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void fiveFailuresCloseAnAccountToThatAddressForAWhile() {
        fail(5, "aino@example.org", "10.0.0.1");

        assertThat(throttle.allows("Aino@example.org ", "10.0.0.1")).isFalse();
        assertThat(throttle.allows("oona@example.org", "10.0.0.1")).isTrue();
        clock.advance(SignInThrottle.MEMORY.plusSeconds(1));
        assertThat(throttle.allows("aino@example.org", "10.0.0.1")).isTrue();
    }

    @Test
    void nobodyCanLockAFacilitatorOutFromElsewhere() {
        fail(500, "aino@example.org", "203.0.113.9");

        assertThat(throttle.allows("aino@example.org", "10.0.0.1")).isTrue();
    }

    @Test
    void anAddressThatTriesManyAccountsIsRefused() {
        for (int i = 0; i < SignInThrottle.FAILURES_OF_ADDRESS; i++) {
            throttle.failed(i + "@example.org", "203.0.113.9");
        }

        assertThat(throttle.allows("aino@example.org", "203.0.113.9")).isFalse();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail(4, "aino@example.org", "10.0.0.1");
        throttle.succeeded("aino@example.org", "10.0.0.1");
        fail(4, "aino@example.org", "10.0.0.1");

        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.allows("aino@example.org", "10.0.0.1")).isTrue();
    }

    private void fail(int times, String email, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(email, address);
        }
    }
}

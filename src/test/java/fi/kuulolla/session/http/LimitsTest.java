package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.shared.Refused;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitsTest {
    static final Supplier<String> RIGHT = () -> "in";
    static final Supplier<String> WRONG = () -> {
        throw new Refused("answer-unknown");
    };

    final Limits limits = new Limits(() -> 0);

    @Test
    void aRightCodeIsNeverHeldUpByWrongOnesOfItsAddress() {
        fail(200, "10.1.1.1");

        assertThat(limits.guess(from("10.1.1.1"), null, RIGHT)).isEqualTo("in");
        assertThat(limits.guessSecret(from("10.1.1.1"), null, RIGHT)).isEqualTo("in");
    }

    @Test
    void afterFortyWrongCodesTheAnswerToAnotherIsToWait() {
        fail(40, "10.1.1.1");

        assertThatThrownBy(() -> limits.guess(from("10.1.1.1"), null, WRONG)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> limits.guess(from("10.1.1.2"), null, WRONG)).isInstanceOf(Refused.class);
    }

    @Test
    void whoSearchesForSecretsIsStoppedAndNobodyElse() {
        fail(1000, "10.1.1.1");

        assertThatThrownBy(() -> limits.guessSecret(from("10.1.1.1"), null, RIGHT))
                .isInstanceOf(Problem.class);
        assertThat(limits.guessSecret(from("10.1.1.2"), null, RIGHT)).isEqualTo("in");
        assertThat(limits.guess(from("10.1.1.1"), null, RIGHT)).isEqualTo("in");
    }

    private void fail(int times, String address) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> limits.guess(from(address), null, WRONG)).isInstanceOf(RuntimeException.class);
        }
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}

package fi.kuulolla.session.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinAddressTest {

    @Test
    void peopleWhoTypeReadTheHostWithoutItsScheme() {
        JoinAddress address = JoinAddress.of("https://kuulolla.example", "K7P4-MXR9", false);

        assertThat(address.host()).isEqualTo("kuulolla.example");
        assertThat(address.url()).isEqualTo("https://kuulolla.example/j/K7P4-MXR9");
        assertThat(address.reachable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "https://127.1.2.3:8443", "http://[::1]:8080"})
    void anAddressOfThisVeryMachineLeadsNoPhoneAnywhere(String base) {
        assertThat(JoinAddress.of(base, "K7P4-MXR9", false).reachable()).isFalse();
    }
}

package fi.kuulolla.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicAddressTest {
    @Test
    void theConfiguredAddressWins() {
        PublicAddress address = new PublicAddress(" https://kuulolla.example.org/ ", () -> 8080);

        assertThat(address.of("/j/K7P4-MXQ2")).isEqualTo("https://kuulolla.example.org/j/K7P4-MXQ2");
        assertThat(address.onlyHere()).isFalse();
    }

    @Test
    void withoutOneItIsTheLocalNetworkOrThisMachine() {
        PublicAddress address = new PublicAddress("", () -> 9000);

        assertThat(address.base()).isEqualTo(address.lan().orElse("http://localhost:9000"));
        assertThat(address.onlyHere()).isEqualTo(address.lan().isEmpty());
        assertThat(address.local()).isEqualTo("http://localhost:9000");
    }
}

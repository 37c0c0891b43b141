package fi.kuulolla.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void clientsAreTheWholeExperienceSide() {
        Balance balance = Balance.of(
                Map.of(Role.CLIENT, 8, Role.EXPERT_BY_EXPERIENCE, 3, Role.STAFF, 14, Role.MANAGEMENT, 3, Role.NGO, 2));
        assertThat(balance).isEqualTo(new Balance(11, 19));
        assertThat(balance.missing()).isEqualTo(8);
    }

    @Test
    void nothingIsMissingWhenThereAreAsMany() {
        assertThat(Balance.of(Map.of(Role.CLIENT, 5, Role.STAFF, 5)).missing()).isZero();
        assertThat(Balance.of(Map.of(Role.CLIENT, 9)).missing()).isZero();
        assertThat(Balance.of(Map.of()).nobody()).isTrue();
    }
}

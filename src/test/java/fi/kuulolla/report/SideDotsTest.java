package fi.kuulolla.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SideDotsTest {
    @Test
    void rolesAddUpToTheirSide() {
        SideDots sides = SideDots.of(Set.of("client", "experience", "work"), Map.of(Role.CLIENT, 8, Role.STAFF, 9));
        assertThat(sides.told()).containsExactly(Side.EXPERIENCE, Side.WORK);
        assertThat(sides.roles()).containsExactly(Role.CLIENT);
        assertThat(sides.together()).isFalse();
        assertThat(SideDots.of(Side.EXPERIENCE, Map.of("client", 4, "experience", 3, "work", 9)))
                .isEqualTo(7);
    }

    @Test
    void sidesThatAreNotToldApartAreHiddenNeverZero() {
        SideDots sides = SideDots.of(Set.of("all"), Map.of(Role.CLIENT, 3, Role.STAFF, 4));
        assertThat(sides.told()).isEmpty();
        assertThat(sides.hidden()).containsExactly(Side.EXPERIENCE, Side.WORK);
        assertThat(sides.together()).isTrue();
    }

    @Test
    void aSideWithoutPeopleIsNotNamed() {
        assertThat(SideDots.of(Set.of("work"), Map.of(Role.STAFF, 9)).told()).containsExactly(Side.WORK);
        assertThat(SideDots.of(Set.of("work"), Map.of(Role.STAFF, 9)).hidden()).isEmpty();
    }

    @Test
    void aSideThatGaveNoDotsGaveNone() {
        SideDots sides = SideDots.of(Set.of("work"), Map.of(Role.STAFF, 9, Role.CLIENT, 6));
        assertThat(sides.told()).containsExactly(Side.EXPERIENCE, Side.WORK);
    }
}

package fi.kuulolla.board;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegroupingTest {

    @Test
    void aRoleThatHidesInItsSideTakesItsNotesAlong() {
        var grouping = SmallGroups.grouping(Map.of(Role.CLIENT, 6, Role.RESIDENT, 2, Role.STAFF, 8), 5);

        assertThat(Regrouping.of("client", grouping)).isEqualTo("experience");
        assertThat(Regrouping.of("experience", grouping)).isEqualTo("experience");
        assertThat(Regrouping.of("staff", grouping)).isEqualTo("staff");
        assertThat(Regrouping.of("all", grouping)).isEqualTo("all");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theCodeAloneTellsWhatARoleIsShownAsAfterAnyRoomBecameCoarser(long seed) {
        Random random = new Random(seed);
        for (int room = 0; room < 200; room++) {
            Map<Role, String> before = SmallGroups.grouping(crowd(random), 5);
            Map<Role, String> after = SmallGroups.coarser(before, SmallGroups.grouping(crowd(random), 5));
            for (Role role : Role.values()) {
                assertThat(Regrouping.of(before.get(role), after)).isEqualTo(after.get(role));
            }
        }
    }

    private static Map<Role, Integer> crowd(Random random) {
        Map<Role, Integer> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, random.nextInt(3) == 0 ? random.nextInt(9) : 0);
        }
        return people;
    }
}

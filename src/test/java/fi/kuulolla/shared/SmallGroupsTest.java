package fi.kuulolla.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallGroupsTest {
    private static final Map<Role, Integer> EIGHT_AND_EIGHT = Map.of(Role.CLIENT, 8, Role.STAFF, 8);

    @Test
    void rolesThatFillTheirSideStandForThemselves() {
        var shown = SmallGroups.grouping(EIGHT_AND_EIGHT, 5);

        assertThat(shown).containsEntry(Role.CLIENT, "client").containsEntry(Role.STAFF, "staff");
    }

    @Test
    void aSmallRoleIsShownAsItsSideTogetherWithTheRoleItWouldBeSubtractedFrom() {
        var shown = SmallGroups.grouping(Map.of(Role.CLIENT, 6, Role.EXPERT_BY_EXPERIENCE, 2, Role.STAFF, 8), 5);

        assertThat(shown)
                .containsEntry(Role.CLIENT, "experience")
                .containsEntry(Role.EXPERT_BY_EXPERIENCE, "experience")
                .containsEntry(Role.STAFF, "staff");
    }

    @Test
    void aSmallRestHidesWithTheSmallestRoleOnly() {
        var shown = SmallGroups.grouping(
                Map.of(Role.CLIENT, 8, Role.STAFF, 13, Role.MANAGEMENT, 5, Role.DECISION_MAKER, 2), 5);

        assertThat(shown)
                .containsEntry(Role.STAFF, "staff")
                .containsEntry(Role.MANAGEMENT, "work")
                .containsEntry(Role.DECISION_MAKER, "work");
    }

    @Test
    void sixPeopleInAllAreShownOnlyInTotal() {
        var shown = SmallGroups.grouping(Map.of(Role.CLIENT, 3, Role.STAFF, 3), 5);

        assertThat(shown.values()).containsOnly(SmallGroups.ALL);
    }

    @Test
    void oneManagerCannotBeSubtractedFromTheTotal() {
        var shown = SmallGroups.grouping(Map.of(Role.CLIENT, 9, Role.MANAGEMENT, 1), 5);

        assertThat(shown.values()).containsOnly(SmallGroups.ALL);
    }

    @Test
    void oneNgoPersonHidesWithTheWorkSideAndTheExperienceSideStaysVisible() {
        var shown = SmallGroups.grouping(Map.of(Role.CLIENT, 6, Role.STAFF, 8, Role.NGO, 1), 5);

        assertThat(shown)
                .containsEntry(Role.CLIENT, "client")
                .containsEntry(Role.STAFF, "all")
                .containsEntry(Role.NGO, "all");
    }

    @Test
    void whatWasCoarseStaysCoarseWhenMorePeopleCome() {
        var before = SmallGroups.grouping(Map.of(Role.CLIENT, 6, Role.EXPERT_BY_EXPERIENCE, 2, Role.STAFF, 8), 5);
        var after = SmallGroups.grouping(Map.of(Role.CLIENT, 6, Role.EXPERT_BY_EXPERIENCE, 6, Role.STAFF, 8), 5);

        var joined = SmallGroups.coarser(before, after);

        assertThat(joined)
                .containsEntry(Role.CLIENT, "experience")
                .containsEntry(Role.EXPERT_BY_EXPERIENCE, "experience");
        assertThat(joined).containsEntry(Role.STAFF, "staff");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noShownGroupEverHoldsFewerThanTheThresholdWhileTheRoomGrows(long seed) {
        Random random = new Random(seed);
        for (int room = 0; room < 300; room++) {
            Map<Role, Integer> people = new EnumMap<>(Role.class);
            Map<Role, String> shown = SmallGroups.grouping(people, 5);
            boolean first = true;
            for (int arrival = 0; arrival < 40; arrival++) {
                people.merge(Role.values()[random.nextInt(3 + random.nextInt(10))], 1, Integer::sum);
                int total = people.values().stream().mapToInt(Integer::intValue).sum();
                var now = SmallGroups.grouping(people, 5);
                shown = first ? now : SmallGroups.coarser(shown, now);
                first = false;
                Map<String, Integer> groups = new HashMap<>();
                for (var entry : people.entrySet()) {
                    groups.merge(shown.get(entry.getKey()), entry.getValue(), Integer::sum);
                }
                assertThat(groups.values()).allMatch(n -> n >= 5 || n == total);
            }
        }
    }
}

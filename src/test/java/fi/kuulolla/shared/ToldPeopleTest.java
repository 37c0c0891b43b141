package fi.kuulolla.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rule of small groups as files tell it, against a second and naive implementation, and against a reader who knows the rule and
 * tries every room it could have been.
 */
class ToldPeopleTest {
    private static final int THRESHOLD = 5;

    /** Against product rule 4, read naively: never finer than it allows, and told at all where nobody is few. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverTellsMoreThanTheRuleAllows(long seed) {
        Random random = new Random(seed);
        int told = 0;
        for (int room = 0; room < 500; room++) {
            Map<Role, Integer> people = new EnumMap<>(Role.class);
            for (int i = random.nextInt(6); i >= 0; i--) {
                people.put(Role.values()[random.nextInt(12)], 1 + random.nextInt(random.nextBoolean() ? 6 : 15));
            }
            ToldPeople file = new ToldPeople(people, THRESHOLD);
            String seen = people.toString();
            for (Role role : people.keySet()) {
                if (file.of(role).isPresent()) {
                    int rest = of(people, role.side()) - people.get(role);
                    assertThat(file.of(role)).as(seen).hasValue(people.get(role));
                    assertThat(people.get(role)).as(seen).isGreaterThanOrEqualTo(THRESHOLD);
                    assertThat(rest == 0 || rest >= THRESHOLD).as(seen).isTrue();
                    assertThat(file.of(role.side())).as(seen).isPresent();
                    told++;
                }
            }
            int all = people.values().stream().mapToInt(it -> it).sum();
            for (Side side : Side.values()) {
                int n = of(people, side);
                assertThat(file.there(side)).isEqualTo(n > 0);
                if (n > 0 && file.of(side).isPresent()) {
                    assertThat(file.of(side)).as(seen).hasValue(n);
                    assertThat(n).as(seen).isGreaterThanOrEqualTo(THRESHOLD);
                    assertThat(all == n || all - n >= THRESHOLD).as(seen).isTrue();
                    assertThat(file.total()).as(seen).isPresent();
                }
            }
            file.total().ifPresent(n -> assertThat(n).isEqualTo(all).isGreaterThanOrEqualTo(THRESHOLD));
            if (people.values().stream().allMatch(it -> it >= THRESHOLD)) {
                people.forEach((role, n) -> assertThat(file.of(role)).as(seen).hasValue(n));
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    private static int of(Map<Role, Integer> people, Side side) {
        return people.entrySet().stream()
                .filter(it -> it.getKey().side() == side)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whoever knows the rule makes every room up, keeps those that would have been told alike, and must not be sure of anybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLIENT STAFF",
                "CLIENT CLOSE_PERSON STAFF NGO",
                "CLIENT CLOSE_PERSON EXPERT_BY_EXPERIENCE STAFF MANAGEMENT",
                "CLIENT CLOSE_PERSON EXPERT_BY_EXPERIENCE CLIENT_DEVELOPER RESIDENT STAFF",
                "STAFF MANAGEMENT DECISION_MAKER NGO STUDENT CLIENT"
            })
    void nobodyIsCountedByTryingEveryRoom(String roles) {
        List<Role> those = Arrays.stream(roles.split(" ")).map(Role::valueOf).toList();
        Map<String, Map<Object, Set<Integer>>> worlds = new HashMap<>();
        everyRoom(those, 0, 15, new EnumMap<>(Role.class), people -> {
            Map<Object, Set<Integer>> same = worlds.computeIfAbsent(published(people), it -> new HashMap<>());
            ToldPeople told = new ToldPeople(people, THRESHOLD);
            people.forEach((role, n) -> {
                if (told.of(role).isEmpty()) {
                    same.computeIfAbsent(role, it -> new HashSet<>()).add(n);
                }
            });
            for (Side side : Side.values()) {
                int n = of(people, side);
                if (told.of(side).isEmpty()) {
                    same.computeIfAbsent(side, it -> new HashSet<>()).add(n);
                }
            }
        });
        assertThat(worlds).hasSizeGreaterThan(10);
        worlds.forEach((told, hidden) -> hidden.forEach(
                (who, could) -> assertThat(could).as(told + " tells " + who).hasSizeGreaterThan(1)));
    }

    private static void everyRoom(
            List<Role> roles,
            int from,
            int seats,
            Map<Role, Integer> people,
            java.util.function.Consumer<Map<Role, Integer>> each) {
        if (from == roles.size()) {
            each.accept(people);
            return;
        }
        for (int n = 0; n <= seats; n++) {
            if (n == 0) {
                people.remove(roles.get(from));
            } else {
                people.put(roles.get(from), n);
            }
            everyRoom(roles, from + 1, seats - n, people, each);
        }
        people.remove(roles.get(from));
    }

    /** What the workbook says of a room, and the sentence on co-development beside it. */
    private static String published(Map<Role, Integer> people) {
        ToldPeople told = new ToldPeople(people, THRESHOLD);
        StringBuilder said = new StringBuilder("of " + told.total());
        told.roles().forEach(role -> said.append(' ').append(role).append(told.of(role)));
        for (Side side : Side.values()) {
            said.append(' ').append(side).append(told.of(side));
        }
        int experience = of(people, Side.EXPERIENCE);
        boolean under = experience < THRESHOLD && told.fewMayBeSaid();
        return said + (under ? " few" : "");
    }

    @Test
    void fivePeopleOfFiveRolesAreNotOneOfEach() {
        Map<Role, Integer> people = Map.of(
                Role.CLIENT, 1,
                Role.CLOSE_PERSON, 1,
                Role.EXPERT_BY_EXPERIENCE, 1,
                Role.CLIENT_DEVELOPER, 1,
                Role.RESIDENT, 1,
                Role.STAFF, 9);
        ToldPeople told = new ToldPeople(people, THRESHOLD);
        assertThat(told.there(Side.EXPERIENCE)).isTrue();
        assertThat(told.of(Side.EXPERIENCE)).isEmpty();
        assertThat(told.of(Role.STAFF)).isEmpty();
        assertThat(told.total()).isEmpty();
    }

    @Test
    void aSideNobodyCameFromIsToldAsNobody() {
        ToldPeople told = new ToldPeople(Map.of(Role.STAFF, 8), THRESHOLD);
        assertThat(told.of(Side.EXPERIENCE)).isEqualTo(OptionalInt.of(0));
        assertThat(told.of(Side.WORK)).hasValue(8);
        assertThat(told.total()).hasValue(8);
    }
}

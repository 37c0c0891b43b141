package fi.kuulolla.voting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.voting.Tally.Vote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    private static final UUID LETTERS = UUID.randomUUID();
    private static final UUID ONE_PERSON = UUID.randomUUID();
    private static final List<UUID> BALLOT = List.of(LETTERS, ONE_PERSON);
    private static final Map<Role, Integer> EIGHT_AND_EIGHT = Map.of(Role.CLIENT, 8, Role.STAFF, 8);

    private static List<Vote> votes(Role role, int voters, UUID theme, int dots) {
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < voters; i++) {
            votes.add(new Vote(UUID.randomUUID(), role, theme, dots));
        }
        return votes;
    }

    @SafeVarargs
    private static List<Vote> all(List<Vote>... parts) {
        List<Vote> votes = new ArrayList<>();
        for (List<Vote> part : parts) {
            votes.addAll(part);
        }
        return votes;
    }

    @Test
    void sidesAreToldApartWhenEnoughOfEachVoted() {
        Tally tally = Tally.of(
                all(votes(Role.CLIENT, 6, LETTERS, 2), votes(Role.STAFF, 7, ONE_PERSON, 1)),
                BALLOT,
                EIGHT_AND_EIGHT,
                5);

        assertThat(tally.voters()).isEqualTo(13);
        assertThat(tally.dots())
                .isEqualTo(
                        Map.of(LETTERS, Map.of("client", 12, "staff", 0), ONE_PERSON, Map.of("client", 0, "staff", 7)));
    }

    @Test
    void aGroupOfWhichOnlyFewVotedCannotBeTakenFromTheTotal() {
        Tally tally = Tally.of(
                all(votes(Role.CLIENT, 7, LETTERS, 1), votes(Role.STAFF, 3, LETTERS, 2)), BALLOT, EIGHT_AND_EIGHT, 5);

        assertThat(tally.dots().get(LETTERS)).isEqualTo(Map.of("all", 13));
    }

    @Test
    void aGroupThatIsSmallInTheRoomStaysHiddenEvenIfOnlyOthersVoted() {
        Map<Role, Integer> room = Map.of(Role.CLIENT, 6, Role.RESIDENT, 2, Role.STAFF, 8);
        Tally tally =
                Tally.of(all(votes(Role.CLIENT, 6, LETTERS, 1), votes(Role.STAFF, 8, LETTERS, 1)), BALLOT, room, 5);

        assertThat(tally.dots().get(LETTERS)).isEqualTo(Map.of("experience", 6, "staff", 8));
    }

    @Test
    void fewVotersAreCountedInTotalOnly() {
        Tally tally = Tally.of(votes(Role.CLIENT, 2, LETTERS, 2), BALLOT, EIGHT_AND_EIGHT, 5);

        assertThat(tally.dots()).isEqualTo(Map.of(LETTERS, Map.of("all", 4), ONE_PERSON, Map.of("all", 0)));
    }

    @Test
    void aVoteWithoutVotersHasAResultToo() {
        assertThat(Tally.of(List.of(), BALLOT, EIGHT_AND_EIGHT, 5).dots())
                .isEqualTo(Map.of(LETTERS, Map.of("all", 0), ONE_PERSON, Map.of("all", 0)));
    }

    @Test
    void dotsOnThemesThatAreGoneAreNotCountedNorAreTheirVoters() {
        Tally tally = Tally.of(
                all(votes(Role.CLIENT, 6, LETTERS, 1), votes(Role.STAFF, 6, UUID.randomUUID(), 1)),
                BALLOT,
                EIGHT_AND_EIGHT,
                5);

        assertThat(tally.voters()).isEqualTo(6);
        assertThat(tally.dots().get(LETTERS)).isEqualTo(Map.of("client", 6));
    }

    /** Against a second implementation that knows nothing of the first but the words of the rule. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noReaderLearnsFromAnyTallyWhatFewerThanTheThresholdDid(long seed) {
        Random random = new Random(seed);
        for (int room = 0; room < 150; room++) {
            Map<Role, Integer> attendance = new EnumMap<>(Role.class);
            List<Vote> votes = new ArrayList<>();
            List<UUID> ballot = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            int kindsOfPeople = 2 + random.nextInt(5);
            for (int i = 0; i < kindsOfPeople; i++) {
                Role role = Role.values()[random.nextInt(Role.values().length)];
                int people = 1 + random.nextInt(12);
                attendance.merge(role, people, Integer::sum);
                castSome(random, votes, ballot, role, people);
            }
            Tally tally = Tally.of(votes, ballot, attendance, 5);

            assertTotals(tally, votes, ballot);
            assertGroups(tally, votes, ballot, attendance);
        }
    }

    private static void castSome(Random random, List<Vote> votes, List<UUID> ballot, Role role, int people) {
        int turnout = random.nextInt(4);
        for (int person = 0; person < people; person++) {
            if (turnout == 0 || random.nextInt(4) < turnout) {
                UUID voter = UUID.randomUUID();
                Set<UUID> chosen = new HashSet<>();
                for (int dots = 1 + random.nextInt(2); dots > 0; dots--) {
                    UUID theme = ballot.get(random.nextInt(ballot.size()));
                    if (chosen.add(theme)) {
                        votes.add(new Vote(voter, role, theme, dots));
                    }
                }
            }
        }
    }

    private static void assertTotals(Tally tally, List<Vote> votes, List<UUID> ballot) {
        assertThat(tally.voters()).isEqualTo((int)
                votes.stream().map(Vote::participant).distinct().count());
        for (UUID theme : ballot) {
            int dots = 0;
            for (Vote vote : votes) {
                dots += vote.theme().equals(theme) ? vote.dots() : 0;
            }
            assertThat(tally.dots().get(theme).values().stream()
                            .mapToInt(n -> n)
                            .sum())
                    .isEqualTo(dots);
        }
    }

    /** Finds out which roles each told group stands for, by their dots alone, and counts the people behind it. */
    private static void assertGroups(Tally tally, List<Vote> votes, List<UUID> ballot, Map<Role, Integer> attendance) {
        Set<String> told =
                new LinkedHashSet<>(tally.dots().get(ballot.getFirst()).keySet());
        Map<String, Set<UUID>> voters = new HashMap<>();
        Map<String, Map<UUID, Integer>> dots = new HashMap<>();
        for (Vote vote : votes) {
            String group = naiveGroup(vote.role(), told);
            voters.computeIfAbsent(group, g -> new HashSet<>()).add(vote.participant());
            dots.computeIfAbsent(group, g -> new HashMap<>()).merge(vote.theme(), vote.dots(), Integer::sum);
        }
        for (String group : told) {
            for (UUID theme : ballot) {
                assertThat(tally.dots().get(theme)).containsKey(group);
                assertThat(tally.dots().get(theme).get(group))
                        .isEqualTo(dots.getOrDefault(group, Map.of()).getOrDefault(theme, 0));
            }
            if (told.size() > 1) {
                int there = attendance.entrySet().stream()
                        .filter(entry -> naiveGroup(entry.getKey(), told).equals(group))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
                assertThat(voters.get(group)).hasSizeGreaterThanOrEqualTo(5);
                assertThat(there).isGreaterThanOrEqualTo(5);
            }
        }
    }

    /** The finest told group that a role can be in. */
    private static String naiveGroup(Role role, Set<String> told) {
        if (told.contains(role.code())) {
            return role.code();
        }
        return told.contains(role.side().code()) ? role.side().code() : SmallGroups.ALL;
    }
}

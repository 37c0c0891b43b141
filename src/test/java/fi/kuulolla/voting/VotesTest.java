package fi.kuulolla.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.kuulolla.board.Themes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
class VotesTest {
    @Autowired
    TestPeople staff;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    Themes themes;

    @Autowired
    Votes votes;

    @Autowired
    Running running;

    @Autowired
    JdbcClient jdbc;

    Staff aino;
    UUID workshop;
    UUID vote;
    UUID letters;
    UUID onePerson;
    UUID quiet;
    Person client;

    @BeforeEach
    void anOpenVoteOnThreeThemesWithThreeDotsOfWhichTwoOnOne() {
        aino = staff.facilitator();
        workshop = workshops.running(aino);
        client = crowd.join(workshop, Role.CLIENT);
        running.skipTo(aino, workshop, crowd.stage(workshop, "themes").id());
        letters = themes.create(aino, workshop, "Selkeä kieli ja kirjeet", Set.of());
        onePerson = themes.create(aino, workshop, "Yksi ihminen, jolle soittaa", Set.of());
        quiet = themes.create(aino, workshop, "Hiljainen tila", Set.of());
        vote = crowd.stage(workshop, "vote").id();
        running.next(aino, workshop);
    }

    void assertRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::code)
                .isEqualTo(code);
    }

    @Test
    void dotsAreAbsoluteCanBeRepeatedAndTakenBack() {
        assertThat(votes.put(client.actor(), vote, letters, 2)).isEqualTo(new OwnVotes(Map.of(letters, 2), 1));
        assertThat(votes.put(client.actor(), vote, letters, 2)).isEqualTo(new OwnVotes(Map.of(letters, 2), 1));
        assertThat(votes.voters(vote)).isOne();

        assertThat(votes.put(client.actor(), vote, letters, 0)).isEqualTo(new OwnVotes(Map.of(), 3));
        assertThat(votes.mine(client.actor(), vote)).isEqualTo(new OwnVotes(Map.of(), 3));
        assertThat(votes.voters(vote)).isZero();
    }

    @Test
    void budgetAndCapHoldAlsoWhenManyAnswersCrossEachOther() throws Exception {
        assertRefused(() -> votes.put(client.actor(), vote, letters, 3), "cap-exceeded");
        assertRefused(() -> votes.put(client.actor(), vote, letters, -1), "dots-invalid");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<OwnVotes>> taps = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                taps.add(() -> votes.put(client.actor(), vote, letters, 2));
                taps.add(() -> votes.put(client.actor(), vote, onePerson, 2));
            }
            threads.invokeAll(taps);
        }

        OwnVotes mine = votes.mine(client.actor(), vote);
        assertThat(mine.left()).isOne();
        assertThat(mine.dots().values()).containsExactly(2);
        UUID other = mine.dots().containsKey(letters) ? onePerson : letters;
        assertRefused(() -> votes.put(client.actor(), vote, other, 2), "budget-exceeded");
        assertThat(votes.put(client.actor(), vote, other, 1).left()).isZero();
    }

    @Test
    void aStageThatIsNoOpenVoteRefusesAndAForeignOneDoesNotExist() {
        UUID checkin = crowd.stage(workshop, "checkin").id();
        assertRefused(() -> votes.put(client.actor(), checkin, letters, 1), "vote-closed");

        UUID elsewhere = workshops.running(aino);
        UUID foreignVote = crowd.stage(elsewhere, "vote").id();
        UUID foreignTheme = themes.create(aino, elsewhere, "Muualla", Set.of());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> votes.put(client.actor(), foreignVote, letters, 1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> votes.put(client.actor(), vote, foreignTheme, 1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> votes.mine(client.actor(), foreignVote));
    }

    @Test
    void aMergedThemeVotesForTheOneThatTookItIn() {
        votes.put(client.actor(), vote, letters, 1);
        votes.put(client.actor(), vote, quiet, 2);
        themes.merge(aino, workshop, quiet, letters);

        assertThat(votes.mine(client.actor(), vote)).isEqualTo(new OwnVotes(Map.of(letters, 3), 0));
        assertThat(votes.put(client.actor(), vote, quiet, 2)).isEqualTo(new OwnVotes(Map.of(letters, 2), 1));

        running.next(aino, workshop);
        assertThat(votes.result(workshop).orElseThrow().themes())
                .extracting(VoteResult.ThemeDots::theme)
                .containsExactly(letters, onePerson);
    }

    @Test
    void aMergeAfterTheVoteAddsTheDots() {
        List<Person> people = crowd.join(workshop, Role.STAFF, 6);
        people.forEach(person -> votes.put(person.actor(), vote, letters, 1));
        people.forEach(person -> votes.put(person.actor(), vote, quiet, 2));
        running.next(aino, workshop);

        themes.merge(aino, workshop, letters, quiet);

        var result = votes.result(workshop).orElseThrow();
        assertThat(result.themes().getFirst()).isEqualTo(new VoteResult.ThemeDots(quiet, 18, Map.of("all", 18)));
    }

    @Test
    void dotsOnAThemeThatIsTakenAwayAreFreeAgain() {
        votes.put(client.actor(), vote, quiet, 2);
        themes.remove(aino, workshop, quiet);

        assertThat(votes.mine(client.actor(), vote)).isEqualTo(new OwnVotes(Map.of(), 3));
        assertThat(votes.put(client.actor(), vote, letters, 2).left()).isOne();
    }

    @Test
    void theResultIsHiddenUntilTheVoteClosesAndThenNothingLinksVotersToVotes() {
        List<Person> people = new ArrayList<>(crowd.join(workshop, Role.CLIENT, 6));
        people.addAll(crowd.join(workshop, Role.STAFF, 6));
        people.forEach(
                person -> votes.put(person.actor(), vote, person.role() == Role.CLIENT ? letters : onePerson, 2));
        assertThat(votes.result(workshop)).isEmpty();
        assertThat(votes.voters(vote)).isEqualTo(12);

        running.next(aino, workshop);

        VoteResult result = votes.result(workshop).orElseThrow();
        assertThat(result.voters()).isEqualTo(12);
        assertThat(result.themes())
                .containsExactly(
                        new VoteResult.ThemeDots(letters, 12, Map.of("client", 12, "staff", 0)),
                        new VoteResult.ThemeDots(onePerson, 12, Map.of("client", 0, "staff", 12)),
                        new VoteResult.ThemeDots(quiet, 0, Map.of("client", 0, "staff", 0)));
        assertThat(jdbc.sql("select count(*) from vote where stage_id = ?")
                        .param(vote)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(votes.mine(people.getFirst().actor(), vote).dots()).isEmpty();
        assertRefused(() -> votes.put(people.getFirst().actor(), vote, letters, 1), "vote-closed");
    }

    @Test
    void aCountedVoteIsClosedForGoodAlsoForUndoButOneWithoutVotersIsNot() {
        running.next(aino, workshop);
        assertThat(running.undo(aino, workshop)).isPresent();
        assertThat(votes.result(workshop)).isEmpty();

        votes.put(client.actor(), vote, letters, 1);
        running.next(aino, workshop);
        assertRefused(() -> running.undo(aino, workshop), "vote-closed-for-good");
        assertRefused(() -> running.reopen(aino, workshop, vote), "vote-closed-for-good");
        assertThat(votes.result(workshop).orElseThrow().voters()).isOne();
    }

    @Test
    void manyVotesAtOnceAreAllCountedOnce() throws Exception {
        List<Person> people = crowd.join(workshop, Role.CLIENT, 40);
        Random random = new Random(7);
        Map<UUID, Integer> expected = new HashMap<>();
        List<Callable<OwnVotes>> taps = new ArrayList<>();
        for (Person person : people) {
            UUID theme = List.of(letters, onePerson, quiet).get(random.nextInt(3));
            int dots = 1 + random.nextInt(2);
            expected.merge(theme, dots, Integer::sum);
            taps.add(() -> votes.put(person.actor(), vote, theme, dots));
            taps.add(() -> votes.put(person.actor(), vote, theme, dots));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(taps)
                    .forEach(answer -> assertThat(answer.resultNow().dots()).hasSize(1));
        }
        running.next(aino, workshop);

        Map<UUID, Integer> counted = new HashMap<>();
        votes.result(workshop).orElseThrow().themes().forEach(theme -> counted.put(theme.theme(), theme.dots()));
        assertThat(counted).isEqualTo(expected);
    }
}

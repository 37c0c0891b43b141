package fi.kuulolla.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class PromisesTest {
    @Autowired
    Promises promises;

    @Autowired
    Traces traces;

    @Autowired
    Contributions contributions;

    @Autowired
    Themes themes;

    @Autowired
    Running running;

    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    MutableClock clock;

    Actor.Staff aino;
    UUID workshop;
    StageView notes;
    StageView decide;
    TestCrowd.Person client;
    UUID theme;

    @BeforeEach
    void aWorkshopWithATheme() {
        aino = people.staff(StaffRole.COORDINATOR);
        workshop = workshops.planned(aino, "silent-635");
        running.open(aino, workshop);
        notes = crowd.stage(workshop, "notes");
        decide = crowd.stage(workshop, "decide");
        client = crowd.join(workshop, Role.CLIENT);
        running.skipTo(aino, workshop, notes.id());
        contributions.add(
                client.actor(),
                client.device(),
                new AddContribution(
                        workshop, "first-" + UUID.randomUUID(), notes.id(), "Yksi ihminen, jolle soittaa."));
        contributions.add(
                client.actor(),
                client.device(),
                new AddContribution(workshop, "second-" + UUID.randomUUID(), notes.id(), "Kirjeet selkeiksi."));
        running.reveal(aino, workshop, true);
        Set<UUID> first = contributions.visible(workshop, List.of(notes.id())).stream()
                .filter(note -> note.text().startsWith("Yksi"))
                .map(NoteView::id)
                .collect(Collectors.toSet());
        theme = themes.create(aino, workshop, "Yksi ihminen", first);
    }

    @Test
    void aNoteIsFollowedFromItsThemeToThePromiseAndItsAnswer() {
        UUID promise = promises.decide(aino, workshop, decide.id(), "Jokaiselle oma työntekijä", Set.of(theme));
        TestCrowd.Person sari = crowd.join(workshop, Role.STAFF);
        promises.take(
                sari.actor(),
                promise,
                new TakePromise("Sari L.", "sosiaaliohjaaja", LocalDate.of(2026, 4, 30), "", false));
        running.close(aino, workshop);
        clock.advance(Duration.ofDays(21));
        promises.finish(aino, promise, AnswerKind.TRIED, "Kortissa on kuva ja numero.");

        List<NoteTrace> mine = traces.mine(client.actor(), client.device());
        assertThat(mine).hasSize(2);
        NoteTrace trace = mine.stream()
                .filter(it -> it.text().startsWith("Yksi"))
                .findFirst()
                .orElseThrow();
        assertThat(trace.theme().name()).isEqualTo("Yksi ihminen");
        assertThat(trace.on()).isEqualTo(LocalDate.of(2026, 3, 12));
        PromiseView told = trace.promises().getFirst();
        assertThat(told.state()).isEqualTo(PromiseState.DONE);
        assertThat(told.owner().name()).isEqualTo("Sari L.");
        assertThat(told.missing()).isEmpty();
        assertThat(told.lastAnswer()).hasValueSatisfying(answer -> {
            assertThat(answer.signed()).isEqualTo("Aino K.");
            assertThat(answer.on()).isEqualTo(LocalDate.of(2026, 4, 2));
        });
        assertThat(traces.byCode(trace.code().toLowerCase().replace("-", " ")))
                .hasValueSatisfying(byCode -> assertThat(byCode.text()).isEqualTo(trace.text()));
        assertThat(mine.stream()
                        .filter(it -> it.text().startsWith("Kirjeet"))
                        .findFirst()
                        .orElseThrow()
                        .theme())
                .isNull();
        assertThat(traces.byCode("0000-0000")).isEmpty();
    }

    @Test
    void aPromiseWithoutOwnerDateOrAnswerIsOpen() {
        UUID promise = promises.decide(aino, workshop, decide.id(), "Kirjeet", Set.of());
        assertThat(only(promise).missing()).containsExactly(Missing.OWNER, Missing.DATE, Missing.ANSWER);
        promises.take(aino, promise, new TakePromise("Mikko R.", "", null, "", true));
        assertThat(only(promise).missing()).containsExactly(Missing.DATE, Missing.ANSWER);
        assertThat(only(promise).owner().writtenDownBy()).isEqualTo("Aino K.");
        promises.dueOn(aino, promise, LocalDate.of(2026, 5, 15));
        promises.tell(aino, promise, AnswerKind.PROGRESS, "Kirjepohja on kommentoitavana.");
        assertThat(only(promise).open()).isFalse();
    }

    @Test
    void refusedEndingsLeaveThePromiseAsItWas() {
        UUID promise = promises.decide(aino, workshop, decide.id(), "Kirjeet", Set.of());
        assertThatThrownBy(() -> promises.decline(aino, promise, " ")).isInstanceOf(Refused.class);
        assertThat(only(promise).state()).isEqualTo(PromiseState.PROPOSED);
        promises.move(aino, promise, "Kela", "Kela päättää matkakorvauksista.");
        assertThat(only(promise).movedTo()).isEqualTo("Kela");
        assertThat(only(promise).missing()).isEmpty();
    }

    @Test
    void aDecisionCanBeUndoneUntilSomebodyTakesIt() {
        int before = promises.revision(workshop);
        UUID promise = promises.decide(aino, workshop, decide.id(), "Väärä päätös", Set.of(theme));
        assertThat(promises.revision(workshop)).isNotEqualTo(before);
        running.undo(aino, workshop);
        assertThat(promises.ofWorkshop(aino, workshop)).noneMatch(it -> it.id().equals(promise));
    }

    @Test
    void anotherOrganisationHasNoSuchPromise() {
        UUID promise = promises.decide(aino, workshop, decide.id(), "Kirjeet", Set.of());
        Actor.Staff stranger = people.staff(StaffRole.COORDINATOR);
        assertThatThrownBy(() -> promises.get(stranger, promise)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> promises.decline(stranger, promise, "Ei.")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> promises.ofWorkshop(stranger, workshop)).isInstanceOf(NotFound.class);
        assertThat(promises.all(stranger)).isEmpty();
    }

    @Test
    void aParticipantOfAnotherWorkshopHasNoSuchPromise() {
        UUID promise = promises.decide(aino, workshop, decide.id(), "Kirjeet", Set.of());
        TestCrowd.Person elsewhere = crowd.join(workshops.running(aino), Role.STAFF);
        assertThatThrownBy(
                        () -> promises.take(elsewhere.actor(), promise, new TakePromise("Sari", "", null, "", false)))
                .isInstanceOf(NotFound.class);
    }

    private PromiseView only(UUID promise) {
        return promises.all(aino).stream()
                .filter(it -> it.id().equals(promise))
                .findFirst()
                .orElseThrow();
    }
}

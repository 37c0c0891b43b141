package fi.kuulolla.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Named notes are written into the check-in (seen at once), anonymous ones into silent writing (hidden until reveal). */
@KuulollaTest
class ContributionsTest {
    private static final String TEXT = "Kerron saman tarinan joka paikassa alusta.";

    @Autowired
    TestPeople staff;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    Contributions contributions;

    @Autowired
    Running running;

    @Autowired
    Participants participants;

    @Autowired
    JdbcClient jdbc;

    Staff aino;
    UUID workshop;
    Person client;
    UUID checkin;
    UUID notes;

    @BeforeEach
    void aRunningWorkshop() {
        aino = staff.facilitator();
        workshop = workshops.running(aino);
        client = crowd.join(workshop, Role.CLIENT);
        checkin = crowd.stage(workshop, "checkin").id();
        notes = crowd.stage(workshop, "notes").id();
    }

    AddOutcome add(Person who, String key, UUID stage, String text) {
        return contributions.add(
                who.actor(), who.device(), new AddContribution(who.actor().workshop(), key, stage, text));
    }

    static String key(int n) {
        return "key-of-a-note-%06d".formatted(n);
    }

    static void assertRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::code)
                .isEqualTo(code);
    }

    @Test
    void aNoteIsAnsweredWithItsTextAndAnAnswerCodeAndIsOnTheBoard() {
        AddOutcome outcome = add(client, key(1), checkin, "  " + TEXT + "\r\n");

        assertThat(outcome.created()).isTrue();
        assertThat(outcome.note())
                .isEqualTo(new OwnNote(
                        key(1),
                        TEXT,
                        checkin,
                        0,
                        false,
                        AnswerCode.of(new NoteKey(key(1))).value()));
        assertThat(contributions.visible(workshop, Set.of(checkin)))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text()).isEqualTo(TEXT);
                    assertThat(note.shownAs()).isEqualTo("client");
                });
        assertThat(contributions.count(workshop, checkin)).isOne();
        assertThat(contributions.countsByShownAs(workshop, checkin)).isEqualTo(Map.of("client", 1));
    }

    @Test
    void whatCameSinceIsToldWithoutWhatCameBefore() {
        add(client, key(1), checkin, "yksi");
        NewNotes first = contributions.newer(workshop, Set.of(checkin), 0);
        add(client, key(2), checkin, "kaksi");
        add(client, key(3), checkin, "kolme");
        NewNotes then = contributions.newer(workshop, Set.of(checkin), first.upTo());

        assertThat(first.notes()).extracting(NoteView::text).containsExactly("yksi");
        assertThat(then.notes()).extracting(NoteView::text).containsExactly("kaksi", "kolme");
        assertThat(contributions.newer(workshop, Set.of(checkin), then.upTo()))
                .isEqualTo(new NewNotes(List.of(), then.upTo()));
    }

    @Test
    void whatCameSinceIsCountedWithoutWhatCameBefore() {
        add(client, key(1), checkin, "yksi");
        NewCounts first = contributions.newCounts(workshop, checkin, 0);
        add(client, key(2), checkin, "kaksi");
        NewCounts then = contributions.newCounts(workshop, checkin, first.upTo());

        assertThat(first.byShownAs()).isEqualTo(Map.of("client", 1));
        assertThat(then.byShownAs()).isEqualTo(Map.of("client", 1));
        assertThat(contributions.newCounts(workshop, checkin, then.upTo()))
                .isEqualTo(new NewCounts(Map.of(), then.upTo()));
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAlsoAfterAnEditAndTheEndOfTheStage() {
        AddOutcome first = add(client, key(1), checkin, TEXT);
        OwnNote edited = contributions.edit(client.actor(), workshop, key(1), "Toisin sanoen.", 0);
        assertThat(edited.version()).isOne();
        assertThat(add(client, key(1), checkin, TEXT)).isEqualTo(new AddOutcome(false, first.note()));

        running.next(aino, workshop);
        running.seal(aino, workshop, checkin);

        assertThat(add(client, key(1), checkin, TEXT)).isEqualTo(new AddOutcome(false, first.note()));
    }

    @Test
    void aNoteThatWasTakenBackDoesNotReturnByALateRepetition() {
        add(client, key(1), checkin, TEXT);
        contributions.withdraw(client.actor(), workshop, key(1));

        assertRefused(() -> add(client, key(1), checkin, TEXT), "withdrawn");
        assertRefused(() -> add(client, key(1), checkin, "Jotain muuta"), "key-reused");

        assertThat(contributions.visible(workshop, Set.of(checkin))).isEmpty();
        assertThat(contributions.mine(client.actor(), client.device())).isEmpty();
    }

    @Test
    void aKeyWithAnotherTextOrAnotherWriterIsRefused() {
        add(client, key(1), checkin, TEXT);
        Person other = crowd.join(workshop, Role.STAFF);

        assertRefused(() -> add(client, key(1), checkin, "Jotain muuta"), "key-reused");
        assertRefused(() -> add(other, key(1), checkin, TEXT), "key-reused");
        assertThat(contributions.count(workshop, checkin)).isOne();
    }

    @Test
    void twoThreadsWithOneKeyMakeOneNoteAndGetOneAnswer() throws Exception {
        running.next(aino, workshop);
        for (UUID stage : List.of(checkin, notes)) {
            int before = contributions.count(workshop, stage);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<AddOutcome> send = () -> add(client, key(stage.equals(notes) ? 8 : 9), stage, TEXT);
                List<Future<AddOutcome>> answers = threads.invokeAll(java.util.Collections.nCopies(16, send));
                List<AddOutcome> outcomes =
                        answers.stream().map(Future::resultNow).toList();
                assertThat(outcomes).filteredOn(AddOutcome::created).hasSize(1);
                assertThat(outcomes)
                        .extracting(AddOutcome::note)
                        .containsOnly(outcomes.getFirst().note());
            }
            int late = stage.equals(checkin) ? contributions.late(workshop) : 0;
            assertThat(contributions.count(workshop, stage) + late).isEqualTo(before + 1);
        }
    }

    @Test
    void aStageThatTakesNoNotesOrIsNotOpenYetRefusesAndOneOfAnotherWorkshopDoesNotExist() {
        assertRefused(() -> add(client, key(1), notes, TEXT), "stage-closed");
        assertRefused(() -> add(client, key(1), crowd.stage(workshop, "vote").id(), TEXT), "stage-closed");

        UUID elsewhere = workshops.running(aino);
        UUID foreign = crowd.stage(elsewhere, "checkin").id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> add(client, key(1), foreign, TEXT));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contributions.add(
                        client.actor(), client.device(), new AddContribution(elsewhere, key(1), foreign, TEXT)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contributions.edit(client.actor(), elsewhere, key(1), TEXT, 0));
    }

    @Test
    void aLateNoteWaitsInTheTrayUntilItIsTakenAndASealedStageRefuses() {
        running.next(aino, workshop);

        AddOutcome late = add(client, key(1), checkin, TEXT);

        assertThat(late.created()).isTrue();
        assertThat(late.note().late()).isTrue();
        assertThat(add(client, key(1), checkin, TEXT)).isEqualTo(new AddOutcome(false, late.note()));
        assertThat(contributions.visible(workshop, Set.of(checkin))).isEmpty();
        assertThat(contributions.late(workshop)).isOne();

        NoteView waiting = contributions.tray(aino, workshop).getFirst();
        contributions.takeFromTray(aino, workshop, waiting.id());
        assertThat(contributions.visible(workshop, Set.of(checkin))).containsExactly(waiting);
        assertThat(running.undo(aino, workshop)).contains("undo.late-note");
        assertThat(contributions.tray(aino, workshop)).containsExactly(waiting);

        running.seal(aino, workshop, checkin);
        assertRefused(() -> add(client, key(2), checkin, TEXT), "stage-sealed");
        running.close(aino, workshop);
        assertRefused(() -> add(client, key(3), notes, TEXT), "stage-sealed");
    }

    @Test
    void lateNotesOfAHiddenStageAreNotInTheTrayBeforeTheReveal() {
        running.next(aino, workshop);
        running.skipTo(aino, workshop, crowd.stage(workshop, "checkout").id());
        add(client, key(1), notes, TEXT);

        assertThat(contributions.late(workshop)).isOne();
        assertThat(contributions.tray(aino, workshop)).isEmpty();

        running.reveal(aino, workshop, true);
        assertThat(contributions.tray(aino, workshop)).hasSize(1);
    }

    @Test
    void aLateNoteThatNobodyTookInIsThereOnceTheWorkshopIsClosed() {
        running.next(aino, workshop);
        running.next(aino, workshop);
        add(client, key(641), checkin, TEXT);
        AddOutcome nameless = add(client, key(642), notes, TEXT);
        AddOutcome withdrawn = add(client, key(643), notes, TEXT);
        contributions.withdraw(client.actor(), workshop, withdrawn.note().key());

        running.close(aino, workshop);

        assertThat(contributions.late(workshop)).isZero();
        assertThat(contributions.visible(workshop, Set.of(checkin, notes)))
                .hasSize(2)
                .allMatch(NoteView::late)
                .allMatch(note -> note.theme() == null);
        assertThat(contributions.byAnswerCode(nameless.note().answerCode()))
                .hasValueSatisfying(note -> assertThat(note.waiting()).isFalse());
    }

    @Test
    void pausedInputStillTakesANoteThatWasOnItsWay() {
        running.pauseInput(aino, workshop, true);

        assertThat(add(client, key(1), checkin, TEXT).created()).isTrue();
    }

    @Test
    void whoWasRemovedOrWaitsAtTheDoorWritesNothing() {
        running.setAdmission(aino, workshop, true);
        Person waiting = crowd.join(workshop, Role.STAFF);
        assertRefused(() -> add(waiting, key(1), checkin, TEXT), "not-admitted");

        participants.remove(aino, client.actor().id());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> add(client, key(1), checkin, TEXT));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert('x')</script>",
                "=HYPERLINK(\"http://paha.example\";\"klikkaa\")",
                "👩‍👩‍👧‍👦 perhe mukaan 🫶🏽",
                "مرحبا، أحتاج إلى موعد",
                "שלום hei שלום",
                "näkymätön\u200Bväli",
                "'; drop table contribution; --",
                "a".repeat(500),
                "🫶".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextsAreKeptAsTextAndComeBackUnchanged(String text) {
        OwnNote note = add(client, key(1), checkin, text).note();

        assertThat(note.text()).isEqualTo(text);
        assertThat(contributions.mine(client.actor(), client.device())).containsExactly(note);
        assertThat(add(client, key(1), checkin, text).created()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u200D\u2060", "\u202E"})
    void whatNobodyCanSeeIsNoNote(String text) {
        assertRefused(() -> add(client, key(1), checkin, text), "text-empty");
    }

    @Test
    void tooLongAndBrokenTextsAreRefused() {
        assertRefused(() -> add(client, key(1), checkin, "a".repeat(501)), "text-too-long");
        assertRefused(() -> add(client, key(1), checkin, "a".repeat(10_000)), "text-too-long");
        assertRefused(() -> add(client, key(1), checkin, " ".repeat(10_000_000)), "text-too-long");
        assertRefused(() -> add(client, key(1), checkin, "a\uD800"), "text-invalid");
        assertRefused(() -> add(client, "short", checkin, TEXT), "key-invalid");
        assertThat(contributions.count(workshop, checkin)).isZero();
    }

    @Test
    void aHiddenNoteIsItsWritersUntilTheRevealByVersion() {
        running.next(aino, workshop);
        add(client, key(1), notes, TEXT);

        OwnNote edited = contributions.edit(client.actor(), workshop, key(1), "Toisin.", 0);
        assertThat(contributions.edit(client.actor(), workshop, key(1), "Toisin.", 0))
                .isEqualTo(edited);
        assertRefused(() -> contributions.edit(client.actor(), workshop, key(1), "Kolmas.", 0), "version-conflict");
        assertThat(contributions.mine(client.actor(), client.device())).containsExactly(edited);

        running.reveal(aino, workshop, true);
        assertRefused(() -> contributions.edit(client.actor(), workshop, key(1), "Neljäs.", 1), "already-revealed");
        assertRefused(() -> contributions.withdraw(client.actor(), workshop, key(1)), "already-revealed");
    }

    @Test
    void aNoteOnAnOpenBoardIsItsWritersUntilTheStageEndsAndNobodyElses() {
        add(client, key(1), checkin, TEXT);
        Person other = crowd.join(workshop, Role.STAFF);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contributions.edit(other.actor(), workshop, key(1), "Varastettu.", 0));
        contributions.edit(client.actor(), workshop, key(1), "Toisin.", 0);
        running.next(aino, workshop);
        assertRefused(() -> contributions.withdraw(client.actor(), workshop, key(1)), "already-revealed");
    }

    @Test
    void anAnonymousNoteIsFoundOnlyByTheDeviceThatWroteItANamedOneByThePerson() {
        add(client, key(1), checkin, "Nimellä.");
        running.next(aino, workshop);
        add(client, key(2), notes, "Nimettä.");
        var otherDevice = participants.comeBack(client.returnCode(), null).device();

        assertThat(contributions.mine(client.actor(), client.device()))
                .extracting(OwnNote::key)
                .containsExactlyInAnyOrder(key(1), key(2));
        assertThat(contributions.mine(client.actor(), otherDevice))
                .extracting(OwnNote::key)
                .containsExactly(key(1));
        assertThat(contributions.traced(client.actor(), otherDevice))
                .extracting(TracedNote::text)
                .containsExactly("Nimellä.");
    }

    @Test
    void anAssistedNoteNeedsToBeReadBackAndKeepsThatItWasAssistedOnlyWhereNamesAre() {
        assertRefused(
                () -> contributions.addAssisted(aino, workshop, checkin, Role.RESIDENT, TEXT, false),
                "read-back-missing");

        OwnNote named = contributions.addAssisted(aino, workshop, checkin, Role.RESIDENT, TEXT, true);
        running.next(aino, workshop);
        OwnNote anonymous = contributions.addAssisted(aino, workshop, notes, Role.RESIDENT, "Hiljaa.", true);
        running.reveal(aino, workshop, true);

        assertThat(contributions.visible(workshop, Set.of(checkin, notes)))
                .extracting(NoteView::assisted)
                .containsExactlyInAnyOrder(true, false);
        assertThat(contributions.assisted(aino, workshop)).containsExactly(named);
        assertThat(contributions.byAnswerCode(named.answerCode().toLowerCase().replace("-", "")))
                .get()
                .extracting(TracedNote::text)
                .isEqualTo(TEXT);
        assertThat(contributions.byAnswerCode(anonymous.answerCode()))
                .get()
                .extracting(TracedNote::text)
                .isEqualTo("Hiljaa.");
        assertThat(contributions.byAnswerCode("0000-0000")).isEmpty();
    }

    @Test
    void aFacilitatorOfAnotherOrganisationFindsNothing() {
        Staff stranger = staff.facilitator();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contributions.tray(stranger, workshop));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contributions.assisted(stranger, workshop));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contributions.addAssisted(stranger, workshop, checkin, Role.CLIENT, TEXT, true));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contributions.takeFromTray(stranger, workshop, UUID.randomUUID()));
    }

    @Test
    void namedNotesAreNumberedInTheOrderTheyCame() {
        for (int i = 0; i < 20; i++) {
            add(client, key(i), checkin, "Viesti " + i);
        }

        assertThat(contributions.visible(workshop, Set.of(checkin)))
                .extracting(NoteView::text)
                .containsExactly(Stream.iterate(0, i -> i + 1)
                        .limit(20)
                        .map(i -> "Viesti " + i)
                        .toArray(String[]::new));
    }
}

package fi.kuulolla.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkshopsTest {
    @Autowired
    Workshops workshops;

    @Autowired
    Agenda agenda;

    @Autowired
    Running running;

    @Autowired
    WallLinks wallLinks;

    @Autowired
    UndoSteps undoSteps;

    @Autowired
    SteeringLog steeringLog;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ServiceModels models;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    Staff aino = Sample.AINO;
    UUID id = new UUID(0, 0);

    @BeforeEach
    void planOne() {
        aino = people.facilitator();
        id = testWorkshops.planned(aino);
    }

    @Test
    void whoeverPlansIsWhomPeopleAskWhenTheOrganisationTellsNobody() {
        assertThat(workshop().contact()).isEqualTo(aino.name());

        jdbc.sql("update organisation set contact = 'Oona Vesala, 040 000 0000' where id = ?")
                .param(aino.organisation())
                .update();
        id = testWorkshops.planned(aino);
        assertThat(workshop().contact()).isEqualTo("Oona Vesala, 040 000 0000");
    }

    private WorkshopView workshop() {
        return workshops.get(aino, id);
    }

    private StageView stage(String kind) {
        return workshop().stages().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo(code));
    }

    @Test
    void planningCopiesTheMethod() {
        WorkshopView planned = workshop();
        assertThat(planned.status()).isEqualTo(WorkshopStatus.PLANNED);
        assertThat(planned.title()).isEqualTo("Hiljainen ideointi 6-3-5");
        assertThat(planned.methodCode()).isEqualTo("silent-635");
        assertThat(planned.phases()).containsExactly(Phase.IDEATION);
        assertThat(planned.joinCode()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(planned.stages())
                .extracting(StageView::kind)
                .containsExactly("checkin", "notes", "themes", "vote", "decide", "checkout");
        assertThat(planned.stages()).extracting(StageView::no).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(stage("notes").prompt().texts()).containsOnlyKeys(Lang.values());
        assertThat(workshops.all(aino)).extracting(WorkshopView::id).containsExactly(id);
        assertThat(workshops.ofModel(aino, planned.model()))
                .extracting(WorkshopView::id)
                .containsExactly(id);
    }

    @Test
    void isFoundByItsCodeHoweverTyped() {
        String code = workshop().joinCode();
        assertThat(workshops.findByJoinCode(
                        " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .map(WorkshopView::id)
                .contains(id);
        assertThat(workshops.findByJoinCode("2222-2222")).isEmpty();
    }

    @Test
    void theAgendaIsEdited() {
        int rev = workshop().agendaRev();
        agenda.setMinutes(aino, id, stage("notes").id(), 20);
        agenda.move(aino, id, stage("vote").id(), true);
        agenda.removeStage(aino, id, stage("checkin").id());
        UUID added = agenda.addStage(aino, id, "board");
        agenda.setPrompt(aino, id, added, Lang.FI, "  Mikä auttaisi?  ");
        agenda.setName(aino, id, added, Lang.FI_SIMPLE, "");
        agenda.setVotes(aino, id, stage("vote").id(), 5, 3);
        agenda.setAnonymous(aino, id, stage("notes").id(), false);
        agenda.setInvited(aino, id, Role.CLIENT, 8);
        agenda.setInvited(aino, id, Role.STAFF, 4);
        agenda.setInvited(aino, id, Role.STAFF, 0);

        WorkshopView edited = workshop();
        assertThat(edited.stages())
                .extracting(StageView::kind)
                .containsExactly("notes", "vote", "themes", "decide", "board", "checkout");
        assertThat(edited.stage(added).no()).isEqualTo(5);
        assertThat(edited.stage(added).prompt().in(Lang.FI, Lang.FI)).isEqualTo("Mikä auttaisi?");
        assertThat(edited.stage(added).name().texts()).doesNotContainKey(Lang.FI_SIMPLE);
        assertThat(stage("notes").minutes()).isEqualTo(20);
        assertThat(stage("notes").anonymous()).isFalse();
        assertThat(stage("vote").voteCap()).isEqualTo(3);
        assertThat(edited.invited()).isEqualTo(Map.of(Role.CLIENT, 8));
        assertThat(edited.agendaRev()).isGreaterThan(rev);
    }

    @Test
    void impossibleEditsAreRefused() {
        UUID vote = stage("vote").id();
        refused("minutes-out-of-range", () -> agenda.setMinutes(aino, id, vote, 0));
        refused("votes-out-of-range", () -> agenda.setVotes(aino, id, vote, 3, 4));
        refused("stage-kind-unknown", () -> agenda.addStage(aino, id, "karaoke"));
        refused("people-out-of-range", () -> agenda.setInvited(aino, id, Role.CLIENT, -1));
        for (Lang lang : Lang.values()) {
            if (lang != Lang.EN) {
                agenda.setName(aino, id, vote, lang, " ");
            }
        }
        refused("text-empty", () -> agenda.setName(aino, id, vote, Lang.EN, "\u200b"));
    }

    @Test
    void whatHasRunKeepsItsPlaceAndItsPromise() {
        running.open(aino, id);
        UUID checkin = stage("checkin").id();
        refused("stage-has-run", () -> agenda.removeStage(aino, id, checkin));
        refused("stage-has-run", () -> agenda.setAnonymous(aino, id, checkin, true));
        refused("stage-has-run", () -> agenda.move(aino, id, checkin, false));
        agenda.move(aino, id, stage("notes").id(), true);
        assertThat(stage("notes").no()).isEqualTo(2);
    }

    @Test
    void runsFromTheFirstStageToTheLast() {
        running.open(aino, id);
        assertThat(workshop().current()).map(StageView::kind).contains("checkin");
        assertThat(models.get(aino, workshop().model()).phases().get(Phase.IDEATION))
                .isEqualTo(PhaseState.ONGOING);
        refused("workshop-not-planned", () -> running.open(aino, id));

        clock.advance(Duration.ofMinutes(5));
        running.next(aino, id);
        assertThat(workshop().current()).map(StageView::kind).contains("notes");
        running.extend(aino, id, 2);
        assertThat(left()).isEqualTo(12 * 60);
        running.pauseClock(aino, id, true);
        clock.advance(Duration.ofMinutes(5));
        assertThat(left()).isEqualTo(12 * 60);
        running.pauseInput(aino, id, true);
        assertThat(stage("notes").inputPaused()).isTrue();
        running.reveal(aino, id, true);
        running.lock(aino, id, true);
        running.setAdmission(aino, id, true);
        running.show(aino, id, "join");
        assertThat(workshop().locked()).isTrue();
        assertThat(workshop().admission()).isTrue();
        assertThat(workshop().wallShows()).isEqualTo("join");
        refused("wall-unknown", () -> running.show(aino, id, "cats"));

        for (int i = 0; i < 4; i++) {
            running.next(aino, id);
        }
        refused("no-next-stage", () -> running.next(aino, id));
        running.close(aino, id);
        assertThat(workshop().status()).isEqualTo(WorkshopStatus.CLOSED);
        assertThat(workshop().current()).isEmpty();
        assertThat(workshop().closedAt()).isEqualTo(clock.instant());
        assertThat(workshop().stages()).allMatch(StageView::sealed);
        refused("workshop-not-running", () -> running.undo(aino, id));
        refused(
                "workshop-closed",
                () -> agenda.setMinutes(aino, id, stage("vote").id(), 5));
    }

    private long left() {
        StageClock stageClock = workshop().current().orElseThrow().clock();
        assertThat(stageClock).isNotNull();
        return stageClock.leftSeconds(clock.instant());
    }

    @Test
    void movingOnIsTakenBackByAnyColleague() {
        Staff oona = people.colleague(aino, StaffRole.FACILITATOR);
        running.open(aino, id);
        assertThat(running.undo(aino, id)).isEmpty();
        running.next(aino, id);
        assertThat(undoSteps.newest(id)).contains("undo.next");
        assertThat(running.undo(oona, id)).contains("undo.next");
        assertThat(workshop().current()).map(StageView::kind).contains("checkin");
        assertThat(stage("notes").state()).isEqualTo(StageState.PLANNED);
        assertThat(undoSteps.newest(id)).isEmpty();
    }

    @Test
    void twoWhoSawTheSameStageMoveOnOnce() {
        running.open(aino, id);
        UUID seen = workshop().current().orElseThrow().id();

        UUID opened = running.next(aino, id, seen);

        refused("moved-on", () -> running.next(aino, id, seen));
        assertThat(workshop().current()).map(StageView::id).contains(opened);
    }

    @Test
    void aStageThatIsOverIsSealedAndReopened() {
        running.open(aino, id);
        UUID checkin = stage("checkin").id();
        refused("stage-open", () -> running.seal(aino, id, checkin));
        running.next(aino, id);
        running.seal(aino, id, checkin);
        assertThat(stage("checkin").sealed()).isTrue();
        running.reopen(aino, id, checkin);
        assertThat(stage("checkin").sealed()).isFalse();
        assertThat(stage("checkin").open()).isTrue();
        assertThat(workshop().next()).map(StageView::kind).contains("notes");
    }

    @Test
    void whoSteeredIsForgottenAMonthAfterTheEnd() {
        running.open(aino, id);
        running.next(aino, id);
        running.close(aino, id);
        assertThat(steered()).isEqualTo(3);
        clock.advance(Duration.ofDays(29));
        steeringLog.forget();
        assertThat(steered()).isEqualTo(3);
        clock.advance(Duration.ofDays(2));
        steeringLog.forget();
        assertThat(steered()).isZero();
    }

    private int steered() {
        return jdbc.sql("select count(*) from workshop_event where workshop_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void aWallLinkWorksUntilItIsRevoked() {
        String token = wallLinks.create(aino, id);
        assertThat(wallLinks.workshopOf(token)).contains(id);
        assertThat(wallLinks.workshopOf(token + "x")).isEmpty();
        wallLinks.revoke(aino, id);
        assertThat(wallLinks.workshopOf(token)).isEmpty();
    }

    interface Call {
        void by(WorkshopsTest test, Staff staff);
    }

    static Stream<Arguments> everyCall() {
        return Stream.<Map.Entry<String, Call>>of(
                        Map.entry("get", (t, s) -> t.workshops.get(s, t.id)),
                        Map.entry(
                                "minutes",
                                (t, s) -> t.agenda.setMinutes(
                                        s, t.id, t.stage("vote").id(), 5)),
                        Map.entry(
                                "move",
                                (t, s) -> t.agenda.move(s, t.id, t.stage("vote").id(), true)),
                        Map.entry("add", (t, s) -> t.agenda.addStage(s, t.id, "board")),
                        Map.entry(
                                "remove",
                                (t, s) -> t.agenda.removeStage(
                                        s, t.id, t.stage("vote").id())),
                        Map.entry(
                                "prompt",
                                (t, s) -> t.agenda.setPrompt(
                                        s, t.id, t.stage("vote").id(), Lang.FI, "x")),
                        Map.entry(
                                "votes",
                                (t, s) -> t.agenda.setVotes(
                                        s, t.id, t.stage("vote").id(), 2, 1)),
                        Map.entry("invited", (t, s) -> t.agenda.setInvited(s, t.id, Role.CLIENT, 5)),
                        Map.entry("open", (t, s) -> t.running.open(s, t.id)),
                        Map.entry("next", (t, s) -> t.running.next(s, t.id)),
                        Map.entry(
                                "reopen",
                                (t, s) -> t.running.reopen(
                                        s, t.id, t.stage("checkin").id())),
                        Map.entry("reveal", (t, s) -> t.running.reveal(s, t.id, true)),
                        Map.entry("extend", (t, s) -> t.running.extend(s, t.id, 1)),
                        Map.entry(
                                "seal",
                                (t, s) -> t.running.seal(
                                        s, t.id, t.stage("checkin").id())),
                        Map.entry("lock", (t, s) -> t.running.lock(s, t.id, true)),
                        Map.entry("close", (t, s) -> t.running.close(s, t.id)),
                        Map.entry("undo", (t, s) -> t.running.undo(s, t.id)),
                        Map.entry("wall link", (t, s) -> t.wallLinks.create(s, t.id)),
                        Map.entry("revoke", (t, s) -> t.wallLinks.revoke(s, t.id)),
                        Map.entry(
                                "plan",
                                (t, s) -> t.workshops.plan(
                                        s, Sample.plan(t.workshop().model(), t.clock))))
                .map(call -> Arguments.of(call.getKey(), call.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyCall")
    void anotherOrganisationsWorkshopDoesNotExist(String name, Call call) {
        Staff stranger = people.facilitator();
        assertThatThrownBy(() -> call.by(this, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void aStageOfAnotherWorkshopDoesNotExist() {
        UUID other = testWorkshops.planned(aino);
        UUID foreign = workshops.get(aino, other).stages().getFirst().id();
        assertThatThrownBy(() -> agenda.setMinutes(aino, id, foreign, 5)).isInstanceOf(NotFound.class);
    }

    @Test
    void participantsAndWallsSeeOnlyTheirOwn() {
        assertThat(workshops.get(new Actor.Projector(id), id).id()).isEqualTo(id);
        assertThat(workshops
                        .get(new Actor.Participant(UUID.randomUUID(), id), id)
                        .id())
                .isEqualTo(id);
        UUID other = testWorkshops.planned(aino);
        assertThatThrownBy(() -> workshops.get(new Actor.Projector(other), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workshops.get(new Actor.Participant(UUID.randomUUID(), other), id))
                .isInstanceOf(NotFound.class);
    }
}

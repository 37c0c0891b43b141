package fi.kuulolla.session.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.PromiseState;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KuulollaTest
class SampleWorkspaceTest {
    @Autowired
    SampleWorkspace sample;

    @Autowired
    SampleStore store;

    @Autowired
    Workshops workshops;

    @Autowired
    ServiceModels models;

    @Autowired
    Contributions contributions;

    @Autowired
    Themes themes;

    @Autowired
    Votes votes;

    @Autowired
    Promises promises;

    @Autowired
    Attendance attendance;

    @Autowired
    JdbcClient jdbc;

    Staff aino;

    @BeforeEach
    void theSample() {
        sample.create();
        aino = store.find().orElseThrow().facilitator();
    }

    @Test
    void oneWorkshopRunsWithAnOpenNamedNotesStageAndNobodyInIt() {
        WorkshopView running = ofStatus(WorkshopStatus.RUNNING);

        var stage = running.current().orElseThrow();
        assertThat(stage.kind()).isEqualTo("notes");
        assertThat(stage.anonymous()).isFalse();
        assertThat(stage.inputPaused()).isFalse();
        assertThat(running.locked()).isFalse();
        assertThat(running.admission()).isFalse();
        assertThat(running.joinCode()).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(attendance.counts(running.id())).isEmpty();
    }

    @Test
    void oneWorkshopIsOverWithFivePeopleOrMoreOnEachSideThemesAndVotes() {
        WorkshopView finished = ofStatus(WorkshopStatus.CLOSED);

        Map<Side, Integer> sides = attendance.counts(finished.id()).entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().side(), Collectors.summingInt(Map.Entry::getValue)));
        assertThat(sides.get(Side.EXPERIENCE)).isGreaterThanOrEqualTo(5);
        assertThat(sides.get(Side.WORK)).isGreaterThanOrEqualTo(5);
        assertThat(themes.of(finished.id())).hasSize(5).allMatch(theme -> theme.notes() > 0);
        assertThat(votes.result(finished.id()).orElseThrow().voters()).isEqualTo(20);
    }

    @Test
    void itsPromisesAreKeptTakenAndOpenAndToldBackAsFarAsThereIsSomethingToTell() {
        List<PromiseView> decided =
                promises.ofWorkshop(aino, ofStatus(WorkshopStatus.CLOSED).id());

        assertThat(decided)
                .extracting(PromiseView::state)
                .containsExactlyInAnyOrder(PromiseState.DONE, PromiseState.TAKEN, PromiseState.PROPOSED);
        assertThat(decided).filteredOn(promise -> !promise.answers().isEmpty()).hasSize(2);
    }

    @Test
    void oneWorkshopIsPlannedWithBothSidesInvited() {
        WorkshopView planned = ofStatus(WorkshopStatus.PLANNED);

        assertThat(planned.invited()).containsKeys(Role.CLIENT, Role.STAFF);
        assertThat(planned.startsAt()).isAfter(java.time.Instant.parse("2026-03-12T11:00:00Z"));
    }

    @Test
    void itsModelsAreEachSomewhereElseOnTheirWay() {
        var stored = store.find().orElseThrow();

        assertThat(models.get(aino, stored.finishedModel()).phases().get(Phase.PLANNING))
                .isEqualTo(PhaseState.ONGOING);
        assertThat(models.get(aino, stored.runningModel()).phases().get(Phase.IDEATION))
                .isEqualTo(PhaseState.ONGOING);
        assertThat(models.get(aino, stored.plannedModel()).phases().get(Phase.IDEATION))
                .isEqualTo(PhaseState.DONE);
    }

    @Test
    void aSecondStartMakesNothing() {
        List<Integer> before = rows();

        sample.create();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nobodyIsToldSignInsOfASampleThatIsNotWanted() {
        assertThat(sample.lines()).isEmpty();
    }

    private List<Integer> rows() {
        return List.of("organisation", "staff", "programme", "service_model", "workshop", "participant", "contribution")
                .stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    private WorkshopView ofStatus(WorkshopStatus status) {
        List<WorkshopView> found = workshops.all(aino).stream()
                .filter(workshop -> workshop.status() == status)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}

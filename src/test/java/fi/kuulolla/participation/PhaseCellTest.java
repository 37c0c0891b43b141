package fi.kuulolla.participation;

import static fi.kuulolla.participation.CellState.DID_NOT_PARTICIPATE;
import static fi.kuulolla.participation.CellState.INFORMED_ONLY;
import static fi.kuulolla.participation.CellState.NOT_ASSESSED;
import static fi.kuulolla.participation.CellState.NOT_DESCRIBED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhaseCellTest {
    private static final Set<Means> WORKSHOP = Set.of(Means.WORKSHOP);

    @Test
    void aPhaseWithoutRecordsIsNotAssessedAndAGapOnceItHasStarted() {
        assertThat(cell(PhaseState.ONGOING).state()).isEqualTo(NOT_ASSESSED);
        assertThat(cell(PhaseState.ONGOING).gap()).isTrue();
        assertThat(cell(PhaseState.NOT_STARTED).gap()).isFalse();
    }

    @Test
    void silenceAboutAPhaseThatHasNotStartedIsNotAssessed() {
        RecordView silence = record(Status.NOT_DESCRIBED, null, Set.of(), Set.of());
        assertThat(cell(PhaseState.NOT_STARTED, silence).state()).isEqualTo(NOT_ASSESSED);
        assertThat(cell(PhaseState.DONE, silence).state()).isEqualTo(NOT_DESCRIBED);
    }

    @Test
    void wordsOfARecordWinOverAPhaseThatIsSaidNotToHaveStarted() {
        RecordView yes = record(Status.PARTICIPATED, 3, Set.of(Role.CLIENT), WORKSHOP);
        assertThat(cell(PhaseState.NOT_STARTED, yes).state()).isEqualTo(CellState.PARTICIPATED);
    }

    @Test
    void whereNobodyToldHowFarThePhaseIsTheRecordsSpeak() {
        RecordView silence = record(Status.NOT_DESCRIBED, null, Set.of(), Set.of());
        assertThat(PhaseCell.of(LedgerPhase.PLANNING, null, List.of(silence)).state())
                .isEqualTo(NOT_DESCRIBED);
        assertThat(PhaseCell.of(LedgerPhase.PLANNING, null, List.of(silence)).gap())
                .isTrue();
        assertThat(PhaseCell.of(LedgerPhase.PLANNING, null, List.of()).gap()).isFalse();
    }

    @Test
    void theExperienceSideTookPartAtLevelTwoOrMoreOrAnUnknownOne() {
        assertThat(state(Status.PARTICIPATED, 2, Role.CLIENT)).isEqualTo(CellState.PARTICIPATED);
        assertThat(state(Status.PARTICIPATED, null, Role.EXPERT_BY_EXPERIENCE)).isEqualTo(CellState.PARTICIPATED);
    }

    @Test
    void beingInformedAloneIsNeitherParticipatedNorDidNot() {
        assertThat(state(Status.PARTICIPATED, 1, Role.CLIENT)).isEqualTo(INFORMED_ONLY);
    }

    @Test
    void aWorkshopOfStaffAloneTurnsNoCellGreen() {
        PhaseCell cell = cell(PhaseState.ONGOING, record(Status.PARTICIPATED, 4, Set.of(Role.STAFF), WORKSHOP));
        assertThat(cell.state()).isEqualTo(NOT_DESCRIBED);
        assertThat(cell.gap()).isTrue();
    }

    @Test
    void measuresFromOnesOwnCareAndObservationDoNotCount() {
        RecordView measured =
                record(Status.PARTICIPATED, 3, Set.of(Role.CLIENT), Set.of(Means.MEASURE, Means.OBSERVATION));
        assertThat(cell(PhaseState.DONE, measured).state()).isEqualTo(NOT_DESCRIBED);
    }

    @Test
    void theStrongestStatementWinsWithItsOwnLevelAndMeans() {
        PhaseCell cell = cell(
                PhaseState.DONE,
                record(Status.NOT_DESCRIBED, null, Set.of(), Set.of()),
                record(Status.PARTICIPATED, 1, Set.of(Role.CLIENT), Set.of(Means.OTHER)),
                record(Status.DID_NOT_PARTICIPATE, 0, Set.of(Role.STAFF), WORKSHOP),
                record(Status.PARTICIPATED, 3, Set.of(Role.CLIENT), Set.of(Means.SURVEY)),
                record(Status.PARTICIPATED, 4, Set.of(Role.CLOSE_PERSON), WORKSHOP));
        assertThat(cell.state()).isEqualTo(CellState.PARTICIPATED);
        assertThat(cell.influence()).isEqualTo(4);
        assertThat(cell.means()).containsExactly(Means.SURVEY, Means.WORKSHOP);
        assertThat(cell.roles()).containsExactly(Role.CLIENT, Role.CLOSE_PERSON);
        assertThat(cell.bases()).isEqualTo(5);
        assertThat(cell.gap()).isFalse();
    }

    @Test
    void didNotParticipateWinsOverInformedOnly() {
        PhaseCell cell = cell(
                PhaseState.DONE,
                record(Status.PARTICIPATED, 1, Set.of(Role.CLIENT), Set.of(Means.OTHER)),
                record(Status.DID_NOT_PARTICIPATE, 0, Set.of(), Set.of()));
        assertThat(cell.state()).isEqualTo(DID_NOT_PARTICIPATE);
    }

    @Test
    void draftsCountNowhere() {
        RecordView draft = record(Status.PARTICIPATED, 4, Set.of(Role.CLIENT), WORKSHOP, true);
        assertThat(cell(PhaseState.ONGOING, draft)).isEqualTo(cell(PhaseState.ONGOING));
    }

    private static CellState state(Status status, @Nullable Integer influence, Role role) {
        return cell(PhaseState.DONE, record(status, influence, Set.of(role), WORKSHOP))
                .state();
    }

    private static PhaseCell cell(PhaseState progress, RecordView... records) {
        return PhaseCell.of(LedgerPhase.PLANNING, progress, List.of(records));
    }

    private static RecordView record(Status status, @Nullable Integer influence, Set<Role> roles, Set<Means> means) {
        return record(status, influence, roles, means, false);
    }

    private static RecordView record(
            Status status, @Nullable Integer influence, Set<Role> roles, Set<Means> means, boolean draft) {
        Map<Role, @Nullable Integer> people = new HashMap<>();
        roles.forEach(role -> people.put(role, null));
        return new RecordView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LedgerPhase.PLANNING,
                Source.FORM,
                null,
                status,
                influence,
                null,
                null,
                people,
                means,
                "",
                null,
                null,
                draft,
                "Aino K.",
                Instant.EPOCH);
    }
}

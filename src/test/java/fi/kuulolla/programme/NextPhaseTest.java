package fi.kuulolla.programme;

import static fi.kuulolla.programme.PhaseState.DONE;
import static fi.kuulolla.programme.PhaseState.NOT_STARTED;
import static fi.kuulolla.programme.PhaseState.ONGOING;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Phase;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextPhaseTest {

    @Test
    void aNewModelBeginsWithIdeation() {
        assertThat(NextPhase.of(phases(NOT_STARTED, NOT_STARTED, NOT_STARTED, NOT_STARTED, NOT_STARTED)))
                .contains(Phase.IDEATION);
    }

    @Test
    void ofPhasesThatNobodyToldOfNothingIsKnownToBeNext() {
        assertThat(NextPhase.of(Map.of())).isEmpty();
        assertThat(NextPhase.of(Map.of(Phase.PLANNING, ONGOING))).contains(Phase.PLANNING);
        assertThat(NextPhase.of(Map.of(Phase.PLANNING, DONE))).isEmpty();
    }

    @Test
    void thePhaseThatGoesOnIsNext() {
        assertThat(NextPhase.of(phases(DONE, DONE, DONE, ONGOING, NOT_STARTED))).contains(Phase.PILOTING);
    }

    @Test
    void ofTwoPhasesGoingOnTheLaterIsNext() {
        assertThat(NextPhase.of(phases(ONGOING, ONGOING, NOT_STARTED, NOT_STARTED, NOT_STARTED)))
                .contains(Phase.PLANNING);
    }

    @Test
    void afterWhatIsDoneTheFollowingPhaseIsNextAndWhatWasSkippedComesLast() {
        assertThat(NextPhase.of(phases(NOT_STARTED, DONE, NOT_STARTED, NOT_STARTED, NOT_STARTED)))
                .contains(Phase.DEVELOPMENT);
        assertThat(NextPhase.of(phases(NOT_STARTED, DONE, DONE, DONE, DONE))).contains(Phase.IDEATION);
    }

    @Test
    void aModelThatIsDoneHasNoNextPhase() {
        assertThat(NextPhase.of(phases(DONE, DONE, DONE, DONE, DONE))).isEmpty();
    }

    private static Map<Phase, PhaseState> phases(PhaseState... states) {
        Map<Phase, PhaseState> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, states[phase.ordinal()]);
        }
        return phases;
    }
}

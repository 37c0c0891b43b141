package fi.kuulolla.programme;

import fi.kuulolla.shared.Phase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which phase of a service model wants its workshop next. */
public final class NextPhase {
    private NextPhase() {}

    /**
     * The latest phase that is going on; else the first one that has not started after everything done so far; empty when every
     * phase is done. Of a phase of which nobody told how far it is, as of imported models, nothing is known to be next.
     */
    public static Optional<Phase> of(Map<Phase, PhaseState> phases) {
        List<Phase> all = Arrays.asList(Phase.values());
        Optional<Phase> ongoing = all.stream()
                .filter(phase -> phases.get(phase) == PhaseState.ONGOING)
                .max(Comparator.naturalOrder());
        if (ongoing.isPresent()) {
            return ongoing;
        }
        int lastDone = all.stream()
                .filter(phase -> phases.get(phase) == PhaseState.DONE)
                .mapToInt(Phase::ordinal)
                .max()
                .orElse(-1);
        // What was skipped on the way comes last: the work goes on from where it is.
        return all.stream()
                .filter(phase -> phases.get(phase) == PhaseState.NOT_STARTED)
                .min(Comparator.comparing((Phase phase) -> phase.ordinal() < lastDone)
                        .thenComparing(Comparator.naturalOrder()));
    }
}

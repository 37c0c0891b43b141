package fi.kuulolla.programme;

import fi.kuulolla.shared.Phase;
import java.util.Map;
import java.util.UUID;

/** A service model as one line of a list. Every phase has a state; the status is a code, or empty. */
public record ModelLine(UUID id, String name, String summary, String status, Map<Phase, PhaseState> phases) {
    public ModelLine {
        phases = Map.copyOf(phases);
    }
}

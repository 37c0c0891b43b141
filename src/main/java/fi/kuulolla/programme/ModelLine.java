package fi.kuulolla.programme;

import fi.kuulolla.shared.Phase;
import java.util.Map;
import java.util.UUID;

/** A service model as one line of a list. Every phase has a state. */
public record ModelLine(UUID id, String name, String summary, Map<Phase, PhaseState> phases) {
    public ModelLine {
        phases = Map.copyOf(phases);
    }
}

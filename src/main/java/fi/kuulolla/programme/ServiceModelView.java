package fi.kuulolla.programme;

import fi.kuulolla.shared.Phase;
import java.util.Map;
import java.util.UUID;

/**
 * A service model as others see it.
 *
 * @param phases every phase has a state
 * @param fields the fields of the description that have been written, and only those
 * @param version goes up with every change; an edit names the one it started from
 */
public record ServiceModelView(
        UUID id,
        UUID organisation,
        UUID project,
        String projectName,
        String programmeName,
        String name,
        String summary,
        Map<Phase, PhaseState> phases,
        Map<ModelField, String> fields,
        int version) {

    public ServiceModelView {
        phases = Map.copyOf(phases);
        fields = Map.copyOf(fields);
    }

    public PhaseState stateOf(Phase phase) {
        return phases.getOrDefault(phase, PhaseState.NOT_STARTED);
    }
}

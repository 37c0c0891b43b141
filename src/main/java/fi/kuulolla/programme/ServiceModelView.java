package fi.kuulolla.programme;

import fi.kuulolla.shared.Phase;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A service model as others see it.
 *
 * @param status code of a step of the programme's scale, empty when nobody told
 * @param phases a phase is missing when nobody told how far it is (as in an imported description)
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
        String status,
        Map<Phase, PhaseState> phases,
        Map<ModelField, String> fields,
        int version) {

    public ServiceModelView {
        phases = Map.copyOf(phases);
        fields = Map.copyOf(fields);
    }

    /** How far a phase is, where told. */
    public Optional<PhaseState> toldStateOf(Phase phase) {
        return Optional.ofNullable(phases.get(phase));
    }
}

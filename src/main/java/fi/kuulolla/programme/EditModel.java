package fi.kuulolla.programme;

import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Phase;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a service model its name, its summary and the states of its phases.
 *
 * @param version the version the editor looked at
 * @param phases phases that are missing keep their state
 */
public record EditModel(UUID model, int version, String name, String summary, Map<Phase, PhaseState> phases) {

    /** Refuses {@code text-empty}, {@code text-too-long} and {@code text-invalid}. */
    public EditModel {
        name = CleanText.of(name, CleanText.TITLE);
        summary = CleanText.optional(summary, CleanText.LONG);
        phases = Map.copyOf(phases);
    }
}

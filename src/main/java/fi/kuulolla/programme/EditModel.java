package fi.kuulolla.programme;

import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Phase;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service model its name, its summary, the states of its phases and where it stands as a whole.
 *
 * @param version the version the editor looked at
 * @param phases phases that are missing keep their state
 * @param status a code of the programme's scale, empty for none, null to keep it
 */
public record EditModel(
        UUID model,
        int version,
        String name,
        String summary,
        Map<Phase, PhaseState> phases,
        @Nullable String status) {

    /** Refuses {@code text-empty}, {@code text-too-long} and {@code text-invalid}. */
    public EditModel {
        name = CleanText.of(name, CleanText.TITLE);
        summary = CleanText.optional(summary, CleanText.LONG);
        phases = Map.copyOf(phases);
    }

    /** Where the model stands as a whole stays as it is. */
    public EditModel(UUID model, int version, String name, String summary, Map<Phase, PhaseState> phases) {
        this(model, version, name, summary, phases, null);
    }
}

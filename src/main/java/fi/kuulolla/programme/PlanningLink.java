package fi.kuulolla.programme;

import fi.kuulolla.shared.Phase;
import java.util.UUID;

/** Where planning a workshop for a phase of a model begins. The room of workshops has one bean of this type. */
public interface PlanningLink {
    /** The address, from the root. */
    String forPhase(UUID model, Phase phase);
}

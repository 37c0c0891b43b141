package fi.kuulolla.workshop;

import fi.kuulolla.shared.Phase;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Plan a workshop from a method.
 *
 * @param title what it is called; blank: the method's name
 * @param language {@code fi}, {@code sv} or {@code en}: what missing texts fall back to
 */
public record PlanWorkshop(
        UUID model,
        Set<Phase> phases,
        String methodCode,
        String title,
        Instant startsAt,
        Channel channel,
        String language) {
    public PlanWorkshop {
        phases = Set.copyOf(phases);
    }
}

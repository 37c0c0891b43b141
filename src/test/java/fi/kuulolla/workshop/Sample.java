package fi.kuulolla.workshop;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.StaffRole;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Workshops that were never stored, for tests of rules. */
final class Sample {
    static final Staff AINO =
            new Staff(UUID.randomUUID(), UUID.randomUUID(), StaffRole.FACILITATOR, "Aino K.", Locale.of("fi"));

    private Sample() {}

    static Workshop workshop(Clock clock) {
        UUID model = UUID.randomUUID();
        return new Workshop(
                AINO,
                model,
                plan(model, clock),
                "Monta palvelua",
                "",
                new Methods().get("silent-635"),
                "7XKM42TP",
                clock);
    }

    static PlanWorkshop plan(UUID model, Clock clock) {
        return new PlanWorkshop(model, Set.of(Phase.IDEATION), "silent-635", "", clock.instant(), Channel.ONSITE, "fi");
    }
}

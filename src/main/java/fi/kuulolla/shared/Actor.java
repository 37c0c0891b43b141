package fi.kuulolla.shared;

import java.util.Locale;
import java.util.UUID;

/** Who asks. Every service takes its actor as the first argument and checks it itself; no identity is bound to a thread. */
public sealed interface Actor {

    /** Somebody who signed in to an organisation. */
    record Staff(UUID id, UUID organisation, StaffRole role, String name, Locale locale) implements Actor {}

    /** A contributor on a device, in one workshop. */
    record Participant(UUID id, UUID workshop) implements Actor {}

    /** The wall of one workshop: sees what is revealed, does nothing. */
    record Projector(UUID workshop) implements Actor {}

    /** Kuulolla itself: start-up, schedules. */
    record SystemActor() implements Actor {}
}

package fi.kuulolla.participation;

import fi.kuulolla.shared.Role;
import java.util.Map;
import java.util.UUID;

/** What a closed workshop proposes for one phase of its model. */
record WorkshopDraft(
        UUID organisation,
        UUID model,
        UUID workshop,
        LedgerPhase phase,
        String channel,
        Map<Role, Integer> people,
        RunFacts facts) {}

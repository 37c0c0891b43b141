package fi.kuulolla.people;

import fi.kuulolla.shared.Role;
import java.util.Map;
import java.util.UUID;

/**
 * The grouping of an anonymous stage got coarser. Published inside the transaction in which it did: whatever is shown by the old
 * grouping is brought to this one at once.
 */
public record StageRegrouped(UUID workshop, UUID stage, Map<Role, String> grouping) {}

package fi.kuulolla.account;

import java.util.UUID;

/**
 * An organisation: a tenant.
 *
 * @param smallGroupThreshold fewest people a group must have to be shown (rule of small groups)
 * @param contact whom participants may ask
 */
public record OrganisationView(UUID id, String name, int smallGroupThreshold, String contact) {}

package fi.kuulolla.account;

import java.util.UUID;

/** A tenant: its name, from how many people on a group is told apart, and whom contributors may ask. */
public record OrganisationView(UUID id, String name, int smallGroupThreshold, String contact) {}

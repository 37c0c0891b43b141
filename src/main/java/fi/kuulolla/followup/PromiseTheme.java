package fi.kuulolla.followup;

import java.util.UUID;

/** A theme a promise grew from, with the number of notes in it. */
public record PromiseTheme(UUID id, String name, int notes) {}

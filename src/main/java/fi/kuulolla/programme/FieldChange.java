package fi.kuulolla.programme;

import java.time.Instant;

/** Somebody wrote in a field of a description, last at this time. */
public record FieldChange(ModelField field, String who, Instant at) {}

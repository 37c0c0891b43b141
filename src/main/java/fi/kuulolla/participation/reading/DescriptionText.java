package fi.kuulolla.participation.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text of a description as it was put down to be read. */
public record DescriptionText(
        UUID id, String text, @Nullable String link, String addedBy, Instant addedAt) {}

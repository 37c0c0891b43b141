package fi.kuulolla.workshop;

import java.util.UUID;

/** A stage was closed; published inside the transaction. */
public record StageClosed(UUID workshop, UUID stage) {}

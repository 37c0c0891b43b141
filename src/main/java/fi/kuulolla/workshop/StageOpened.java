package fi.kuulolla.workshop;

import java.util.UUID;

/** A stage was opened; published inside the transaction. */
public record StageOpened(UUID workshop, UUID stage) {}

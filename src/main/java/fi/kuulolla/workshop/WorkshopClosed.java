package fi.kuulolla.workshop;

import java.util.UUID;

/** A workshop was closed for good; published inside the transaction. */
public record WorkshopClosed(UUID workshop) {}

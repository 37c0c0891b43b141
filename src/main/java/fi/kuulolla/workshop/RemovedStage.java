package fi.kuulolla.workshop;

/** A stage that was taken out of an agenda, with all it takes to put it back. */
public record RemovedStage(int position, MethodStage stage) {}

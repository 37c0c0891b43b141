package fi.kuulolla.voting;

import java.util.UUID;

/** A participant wants a theme to have so many of their dots, no matter how many it had. */
record CastDots(UUID participant, UUID stage, UUID theme, int dots) {}

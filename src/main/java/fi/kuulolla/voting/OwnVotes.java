package fi.kuulolla.voting;

import java.util.Map;
import java.util.UUID;

/** One's own dots in a vote that is open, by theme, and how many are left. */
public record OwnVotes(Map<UUID, Integer> dots, int left) {}

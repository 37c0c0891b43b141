package fi.kuulolla.workshop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clock of a stage's newest run. It advises: no stage closes when it reaches zero. */
public record StageClock(
        Instant openedAt, Instant endsAt, @Nullable Integer pausedLeftSeconds) {

    /** Seconds left at {@code now}, never below zero; a paused clock stands. */
    public long leftSeconds(Instant now) {
        if (pausedLeftSeconds != null) {
            return pausedLeftSeconds;
        }
        return Math.max(0, Duration.between(now, endsAt).toSeconds());
    }

    public boolean running() {
        return pausedLeftSeconds == null;
    }
}

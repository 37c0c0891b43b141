package fi.kuulolla.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The database or the room cannot take this now. It may be asked again after a moment; the same key makes that safe. */
public final class Unavailable extends RuntimeException {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    public Unavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

    public Duration retryAfter() {
        return RETRY_AFTER;
    }
}

package fi.kuulolla.workshop;

import fi.kuulolla.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time a stage was open, with its clock. */
@Entity
class StageRun {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_id")
    private Stage stage;

    private Instant openedAt;
    private Instant endsAt;
    private @Nullable Integer pausedLeftSeconds;
    private @Nullable Instant revealedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected StageRun() {}

    StageRun(Stage stage, int minutes, Clock clock) {
        this.id = Ids.ordered();
        this.stage = stage;
        this.openedAt = clock.instant();
        this.endsAt = openedAt.plus(Duration.ofMinutes(minutes));
    }

    StageClock clock() {
        return new StageClock(openedAt, endsAt, pausedLeftSeconds);
    }

    /** More or less time; counted from now when the clock has already run out. */
    void extend(int minutes, Clock clock) {
        Integer paused = pausedLeftSeconds;
        if (paused != null) {
            pausedLeftSeconds = Math.max(0, paused + 60 * minutes);
            return;
        }
        Instant now = clock.instant();
        Instant from = endsAt.isBefore(now) ? now : endsAt;
        Instant moved = from.plus(Duration.ofMinutes(minutes));
        endsAt = moved.isBefore(now) ? now : moved;
    }

    void pause(Clock clock) {
        if (pausedLeftSeconds == null) {
            pausedLeftSeconds = (int) clock().leftSeconds(clock.instant());
        }
    }

    void resume(Clock clock) {
        Integer paused = pausedLeftSeconds;
        if (paused != null) {
            endsAt = clock.instant().plusSeconds(paused);
            pausedLeftSeconds = null;
        }
    }

    void revealed(Clock clock) {
        if (revealedAt == null) {
            revealedAt = clock.instant();
        }
    }

    void close(Clock clock) {
        if (closedAt == null) {
            closedAt = clock.instant();
        }
    }

    /** Closing it was a mistake: it goes on as if it never had been closed. */
    void goOn() {
        closedAt = null;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    Instant revealedAt() {
        return revealedAt;
    }
}

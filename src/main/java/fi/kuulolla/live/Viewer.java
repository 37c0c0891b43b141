package fi.kuulolla.live;

import java.time.Duration;

/** Kinds of screens. All screens of a kind get the same bytes; the rhythm is the shortest time between two frames. */
public enum Viewer {
    /** A participant's page. */
    PHONE(Duration.ofMillis(500)),
    /** A participant's page before the facilitator has let them in: counts and stages, never a text. */
    DOOR(Duration.ofMillis(500)),
    WALL(Duration.ofMillis(250)),
    COCKPIT(Duration.ofMillis(250));

    private final Duration rhythm;

    Viewer(Duration rhythm) {
        this.rhythm = rhythm;
    }

    Duration rhythm() {
        return rhythm;
    }
}

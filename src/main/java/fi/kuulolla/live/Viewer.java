package fi.kuulolla.live;

import java.time.Duration;

/**
 * Kinds of screens. All screens of a kind get the same bytes. The rhythm is the shortest time between two frames: what was committed
 * is waited for, who is writing or ready is not (decision 19).
 */
public enum Viewer {
    /** A participant's page. */
    PHONE(500, 1_000),
    /** A participant's page before the facilitator has let them in: counts and stages, never a text. */
    DOOR(500, 1_000),
    WALL(150, 500),
    COCKPIT(250, 250);

    /** Screens of one node from which on nearly all of them, which are phones, get a frame half as often. */
    static final int MANY = 2_000;

    private final Duration afterCommit;
    private final Duration otherwise;

    Viewer(int afterCommit, int otherwise) {
        this.afterCommit = Duration.ofMillis(afterCommit);
        this.otherwise = Duration.ofMillis(otherwise);
    }

    /**
     * @param committed whether there is something to show that was committed
     * @param screens that are open on this node
     */
    Duration rhythm(boolean committed, int screens) {
        boolean crowded = screens > MANY && (this == PHONE || this == DOOR);
        return committed && !crowded ? afterCommit : otherwise;
    }
}

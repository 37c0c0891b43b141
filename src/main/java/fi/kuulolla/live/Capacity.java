package fi.kuulolla.live;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many screens this server carries. Newcomers are asked to wait a little before it is full, so that everybody who is in can
 * always come back.
 */
@Component
public class Capacity {
    /** What the application takes before the first phone, in bytes. */
    private static final long ITSELF = 200L << 20;
    /** More than a listening phone was ever measured to take. */
    private static final long SCREEN = 100L << 10;

    private static final int FEWEST = 500;
    /** Below what the connector accepts, so that pages still open. */
    private static final int MOST = 15_000;

    private static final double KEPT_FOR_THOSE_WHO_ARE_IN = 0.1;

    private final OpenStreams open;
    private final int screens;

    /** @param screens as many as the installation says; 0: as many as the memory carries */
    @Autowired
    Capacity(OpenStreams open, @Value("${kuulolla.max-screens:0}") int screens) {
        this(open, screens, Runtime.getRuntime().maxMemory());
    }

    Capacity(OpenStreams open, int screens, long memory) {
        this.open = open;
        this.screens = screens > 0 ? screens : (int) Math.clamp((memory - ITSELF) / SCREEN, FEWEST, MOST);
    }

    /** Whether somebody new should wait. */
    public boolean isCrowded() {
        return open.size() >= screens * (1 - KEPT_FOR_THOSE_WHO_ARE_IN);
    }

    /** Whether there is room for one more screen; facilitators' always have it. */
    boolean takes(Viewer viewer) {
        return viewer == Viewer.COCKPIT || open.size() < screens;
    }

    int screens() {
        return screens;
    }
}

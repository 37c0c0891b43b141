package fi.kuulolla.bench;

import java.util.List;

/** Bytes on the wire for each frame that screens get from now on. */
record Weight(List<Screen> screens, long bytesBefore, long framesBefore) {
    static Weight of(List<Screen> screens) {
        return new Weight(screens, bytes(screens), frames(screens));
    }

    double perFrame() {
        return (bytes(screens) - bytesBefore) / (double) Math.max(1, frames(screens) - framesBefore);
    }

    private static long bytes(List<Screen> screens) {
        return screens.stream().mapToLong(Screen::bytes).sum();
    }

    private static long frames(List<Screen> screens) {
        return screens.stream().mapToLong(Screen::frames).sum();
    }
}

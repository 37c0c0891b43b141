package fi.kuulolla.session;

import fi.kuulolla.live.PresenceCounts;
import org.jspecify.annotations.Nullable;

/**
 * A word to the facilitator about going on. It names nobody.
 *
 * @param code {@code everyone-ready}, {@code most-ready} (n ready), {@code time-over} (n still writing), {@code ask-unheard} (n who
 *     neither write just now nor are ready; they may well have written)
 */
record Hint(String code, int n) {

    /**
     * @param devices people who take part with a device
     * @param left seconds on the clock, and of how many
     */
    static @Nullable Hint of(PresenceCounts presence, int devices, long left, long whole, boolean takesNotes) {
        int ready = Math.min(presence.ready(), devices);
        if (devices > 0 && ready == devices) {
            return new Hint("everyone-ready", ready);
        }
        if (left <= 0) {
            return new Hint("time-over", presence.writing());
        }
        if (devices >= 4 && ready * 4 >= devices * 3) {
            return new Hint("most-ready", ready);
        }
        int silent = devices - ready - presence.writing() - presence.breaks();
        boolean lateInTheStage = left * 2 < whole;
        return takesNotes && lateInTheStage && silent > 0 ? new Hint("ask-unheard", silent) : null;
    }
}

package fi.kuulolla.live;

/** Numbers about presence, never names: devices that are connected, and how many say what. */
public record PresenceCounts(int connected, int writing, int ready, int breaks) {

    PresenceCounts plus(PresenceCounts more) {
        return new PresenceCounts(
                connected + more.connected, writing + more.writing, ready + more.ready, breaks + more.breaks);
    }
}

package fi.kuulolla.live;

import java.nio.charset.StandardCharsets;

/** One frame as it goes down the wire: made once, the same bytes to every screen of a kind. */
record Frame(long seq, long madeAt, byte[] bytes) {

    static Frame of(long seq, long madeAt, String json) {
        String event = "id: " + seq + "\nevent: frame\ndata: " + json + "\n\n";
        return new Frame(seq, madeAt, event.getBytes(StandardCharsets.UTF_8));
    }
}

package fi.kuulolla.drill;

import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.Screen;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the screens of one room were sent: frames by kind and sequence number, and boards by kind and revision. */
final class Pictures {
    private final Map<String, Set<String>> shown = new ConcurrentHashMap<>();
    private final Set<String> messages = ConcurrentHashMap.newKeySet();

    /** An ear for the frames of a screen of this kind. */
    Screen.OnFrame of(String kind) {
        return (data, nanos) -> saw(kind + "@" + JsonLine.number(data, "seq"), data);
    }

    void board(String kind, String json) {
        saw(kind + " board@" + JsonLine.number(json, "rev"), json);
    }

    private void saw(String when, String picture) {
        shown.computeIfAbsent(when, it -> ConcurrentHashMap.newKeySet()).add(picture);
        messages.add(picture);
    }

    Map<String, Set<String>> shown() {
        return Map.copyOf(shown);
    }

    Set<String> messages() {
        return Set.copyOf(messages);
    }
}

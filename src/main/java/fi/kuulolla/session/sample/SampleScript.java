package fi.kuulolla.session.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said and done in the finished workshop, from {@code sample/finished-workshop.json}. Roles are codes; themes are meant
 * by their place.
 *
 * @param people how many of each role
 * @param votes for each role, in turn, the dots of one voter by theme
 * @param checkout for each role, in turn, one answer: heard, equal, what to change
 */
record SampleScript(
        Map<String, Integer> people,
        List<Note> checkin,
        List<Theme> themes,
        Map<String, List<List<Integer>>> votes,
        Map<String, List<List<Object>>> checkout,
        List<Promise> promises) {

    record Note(String as, String text) {}

    record Theme(String name, String factor, List<Note> notes) {}

    /**
     * @param name who takes it on; nobody: it stays open
     * @param then {@code finish}, {@code tell} or {@code leave}
     */
    record Promise(
            String what,
            List<Integer> themes,
            @Nullable String name,
            @Nullable String unit,
            int dueInDays,
            @Nullable String ownerAfter,
            String then,
            @Nullable String answer) {}

    static SampleScript read() {
        try (InputStream json = SampleScript.class.getResourceAsStream("/sample/finished-workshop.json")) {
            return JsonMapper.shared().readValue(json, SampleScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fi.kuulolla.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scenario 7: bytes of a phone's first load (the page and everything it links, imports and preloads, compressed as a browser gets
 * it, heads included), and of a frame and a wall's board. A browser loads fewer fonts than are linked; the exact figure of a real
 * one is kept by a test.
 */
final class BytesScenario implements Scenario {
    private static final Pattern LINK = Pattern.compile(
            "(?:src|href)=\"([^\"#?]+\\.(?:js|css|svg|woff2|json)[^\"]*)\"|(?:from|import|import\\()\\s*[\"']([./][^\"'\\s]+)[\"']");

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        long bytes = 0;
        Set<String> seen = new LinkedHashSet<>();
        Queue<String> open = new ArrayDeque<>(List.of("/j/" + server.joinCode()));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (seen.add(path)) {
                bytes += load(server, path, "Accept-Encoding: gzip\r\n").bytes();
                if (!path.contains(".woff2") && !path.contains(".json") && !path.contains(".css")) {
                    open.addAll(links(path, load(server, path, "").text()));
                }
            }
        }
        JsonLine line = new JsonLine().put("bytes_first_load", bytes).put("requests", seen.size());
        frames(server, line);
        return line.put("first_load_s_at_1_6_mbit", bytes * 8 / 1.6e6);
    }

    private record Loaded(long bytes, String text) {}

    private static Loaded load(ServerProcess server, String path, String headers) throws Exception {
        try (Wire wire = Wire.open(server.port(), 0)) {
            Wire.Answer answer = wire.ask("GET", path, headers, "");
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.status() + " " + path);
            }
            return new Loaded(wire.bytes(), answer.text());
        }
    }

    private static List<String> links(String path, String text) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            for (int group = 1; group <= 2; group++) {
                if (link.group(group) != null) {
                    links.add(
                            java.net.URI.create(path).resolve(link.group(group)).toString());
                }
            }
        }
        return links;
    }

    /** While people write: what one phone, and one wall, get for each frame. */
    private static void frames(ServerProcess server, JsonLine line) throws Exception {
        try (Crowd crowd = new Crowd()) {
            List<Phone> joined = crowd.join(server, server.joinCode(), 5);
            Weight phones = Weight.of(crowd.listen(joined, i -> (data, nanos) -> {}));
            Weight walls = Weight.of(crowd.walls(server, server.wallToken(), 1, i -> (data, nanos) -> {}));
            Notes.evenly(joined, 25, 5).send().awaitAnswers();
            line.put("phone_frame_bytes", phones.perFrame()).put("wall_frame_bytes", walls.perFrame());
        }
    }
}

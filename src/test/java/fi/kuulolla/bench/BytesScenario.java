package fi.kuulolla.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scenario 7: bytes of a phone's first load (the page and everything it links, imports and preloads, compressed as a browser gets
 * it), and of a frame while people write.
 */
final class BytesScenario {
    private static final Pattern LINK = Pattern.compile(
            "(?:src|href)=\"([^\"#?]+\\.(?:js|css|svg|woff2|json)[^\"]*)\"|(?:from|import\\()\\s*[\"']([^\"']+)[\"']|import\\s+[\"']([^\"']+)[\"']|url\\([\"']?([^)\"']+\\.woff2)[\"']?\\)");

    private final ServerProcess server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    BytesScenario(ServerProcess server) {
        this.server = server;
    }

    JsonLine run() throws Exception {
        long bytes = 0;
        Set<URI> seen = new LinkedHashSet<>();
        Queue<URI> open = new ArrayDeque<>();
        open.add(URI.create(server.address() + "/j/" + server.joinCode()));
        StringBuilder list = new StringBuilder();
        while (!open.isEmpty()) {
            URI uri = open.remove();
            if (!seen.add(uri)) {
                continue;
            }
            byte[] body = fetch(uri);
            bytes += body.length;
            list.append(uri.getPath()).append(' ').append(body.length).append("; ");
            String text = plain(uri);
            Matcher link = LINK.matcher(
                    uri.getPath().endsWith(".woff2") || uri.getPath().endsWith(".json") ? "" : text);
            while (link.find()) {
                for (int group = 1; group <= 4; group++) {
                    if (link.group(group) != null) {
                        open.add(uri.resolve(link.group(group)));
                    }
                }
            }
        }
        return new JsonLine()
                .put("scenario", "bytes")
                .put("bytes_first_load", bytes)
                .put("requests", seen.size())
                .put("parts", list.toString());
    }

    private byte[] fetch(URI uri) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(uri)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    private String plain(URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }
}

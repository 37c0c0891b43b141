package fi.kuulolla.journey;

import fi.kuulolla.shared.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who takes part by the public interface alone, with a device of their own. */
final class HttpPerson {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final Role role;
    private final String cookie;
    private final UUID workshop;
    private final Map<String, String> written = new HashMap<>();

    private HttpPerson(String base, Role role, String cookie, UUID workshop) {
        this.base = base;
        this.role = role;
        this.cookie = cookie;
        this.workshop = workshop;
    }

    /** An answer of the interface. */
    record Answer(int status, JsonNode body) {}

    static HttpPerson join(String base, String code, Role role) {
        String body = JSON.writeValueAsString(Map.of("code", code, "role", role.code(), "locale", "fi"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(base + "/api/v1/join"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != 201) {
            throw new AssertionError("join answered " + answer.statusCode() + " " + answer.body());
        }
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        UUID workshop =
                UUID.fromString(JSON.readTree(answer.body()).path("workshop").asString());
        return new HttpPerson(base, role, cookie, workshop);
    }

    Role role() {
        return role;
    }

    /** The texts this person wrote, by the keys that only their device knows. */
    Map<String, String> written() {
        return written;
    }

    Answer write(UUID stage, String text) {
        String key = UUID.randomUUID().toString().replace("-", "");
        Answer answer = call("PUT", "/contributions/" + key, Map.of("stage", stage, "text", text));
        if (answer.status() < 300) {
            written.put(key, text);
        }
        return answer;
    }

    Answer vote(UUID stage, String theme, int dots) {
        return call("PUT", "/votes/" + stage + "/" + theme, Map.of("dots", dots));
    }

    Answer checkOut(UUID stage, int heard, int equal, String change) {
        String key = UUID.randomUUID().toString().replace("-", "");
        return call(
                "PUT", "/checkout/" + key, Map.of("stage", stage, "heard", heard, "equal", equal, "change", change));
    }

    Answer ready() {
        return call("PUT", "/presence", Map.of("state", "ready"));
    }

    JsonNode board() {
        return call("GET", "/board", null).body();
    }

    JsonNode frame() {
        return call("GET", "/events", null).body();
    }

    List<JsonNode> mine() {
        return list(call("GET", "/contributions/mine", null).body());
    }

    List<JsonNode> answers() {
        return list(call("GET", "/answers", null).body());
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private Answer call(String method, String path, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/workshops/" + workshop + path))
                .header("Cookie", cookie)
                .header("Accept", "application/json");
        request = body == null
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        HttpResponse<String> answer = send(request.build());
        return new Answer(
                answer.statusCode(), answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body()));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

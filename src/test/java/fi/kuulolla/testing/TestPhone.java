package fi.kuulolla.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A participant's device on the wire: keeps its cookie as a browser does, and nothing else. */
public final class TestPhone {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final String address;
    private @Nullable String cookie;

    public TestPhone(int port) {
        this(port, "127.0.0.1");
    }

    /** A device in a network of its own: failed joins are counted by where they come from ({@code 127.0.0.x}). */
    public TestPhone(int port, String from) {
        try {
            this.client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName(from))
                    .build();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
        this.address = "http://127.0.0.1:" + port;
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<byte[]> raw) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String text(String field) {
            return json().path(field).asString();
        }

        public UUID id(String field) {
            return UUID.fromString(text(field));
        }

        public String code() {
            return text("code");
        }

        public @Nullable String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }
    }

    public Answer join(String code, String role) {
        return join(Map.of("code", code, "role", role));
    }

    public Answer join(Map<String, ?> body) {
        return send("POST", "/api/v1/join", JSON.writeValueAsString(body));
    }

    public Answer note(UUID workshop, String key, UUID stage, String text) {
        return put(
                "/api/v1/workshops/" + workshop + "/contributions/" + key,
                Map.of("stage", stage.toString(), "text", text));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, JSON.writeValueAsString(body));
    }

    /** Sends a body as it is, as JSON. */
    public Answer send(String method, String path, @Nullable String body) {
        return send(method, path, body, "application/json");
    }

    public Answer send(String method, String path, @Nullable String body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (cookie != null) {
            request.header("Cookie", "kuulolla_device=" + cookie);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(
                    answer.statusCode(), new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8), answer);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        if (setCookie.startsWith("kuulolla_device=")) {
            String value = setCookie.substring("kuulolla_device=".length(), setCookie.indexOf(';'));
            cookie = value.isEmpty() ? null : value;
        }
    }

    public @Nullable String cookie() {
        return cookie;
    }

    /** As if somebody had put a cookie there. */
    public TestPhone holding(@Nullable String value) {
        cookie = value;
        return this;
    }

    /** A key as a device makes one. */
    public static String key() {
        return UUID.randomUUID().toString();
    }
}

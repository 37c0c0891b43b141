package fi.kuulolla.testing;

import fi.kuulolla.testing.TestPhone.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A program of a coordinator's on the wire, with a key of its own. Reads Finnish. */
public final class TestInterface {
    private static final String BOUNDARY = "kuulolla-test";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String key;

    public TestInterface(int port, String key) {
        this.address = "http://localhost:" + port + "/api/v1/programmes";
        this.key = key;
    }

    public UUID programme(String name) {
        return send(request("")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\":\"" + name + "\"}")))
                .id("id");
    }

    /** @param path below the programme, with its question */
    public Answer get(UUID programme, String path) {
        return send(request("/" + programme + path).GET());
    }

    public Answer post(UUID programme, String path, String type, String body) {
        return send(request("/" + programme + path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public Answer upload(UUID programme, String name, byte[] file) {
        return upload(programme, "file", name, file, "");
    }

    /** @param query begins with a question mark, or is empty */
    public Answer upload(UUID programme, String field, String name, byte[] file, String query) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return send(request("/" + programme + "/imports" + query)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + key)
                .header("Accept-Language", "fi");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

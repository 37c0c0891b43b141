package fi.kuulolla.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A phone as the real page behaves on the wire: joins, holds a stream, puts notes with keys of its own. */
record Phone(HttpClient client, String address, String workshop, String stage, String cookie) {

    static Phone join(HttpClient client, String address, String code, String role)
            throws IOException, InterruptedException {
        HttpResponse<String> joined = client.send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/join"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"code\":\"" + code + "\",\"role\":\"" + role
                                + "\",\"joinKey\":\"" + UUID.randomUUID() + "\"}"))
                        .build(),
                BodyHandlers.ofString());
        if (joined.statusCode() != 201) {
            throw new IllegalStateException("join: " + joined.statusCode() + " " + joined.body());
        }
        String cookie = joined.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new Phone(
                client, address, JsonLine.text(joined.body(), "workshop"), JsonLine.text(joined.body(), "id"), cookie);
    }

    /** Sends a note; gives the status. */
    int put(UUID key, String text) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(
                                        URI.create(address + "/api/v1/workshops/" + workshop + "/contributions/" + key))
                                .header("Content-Type", "application/json")
                                .header("Cookie", cookie)
                                .PUT(BodyPublishers.ofString("{\"stage\":\"" + stage + "\",\"text\":\"" + text + "\"}"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Cookie", cookie)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    Screen stream(Screen.OnFrame onFrame) {
        return new Screen(client, address + "/api/v1/workshops/" + workshop + "/events", cookie, onFrame);
    }
}

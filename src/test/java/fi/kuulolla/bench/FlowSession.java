package fi.kuulolla.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the sample's staff at their desk: signed in, with one Flow screen that goes from address to address. */
final class FlowSession implements AutoCloseable {
    private static final Pattern SYNC = Pattern.compile("\"syncId\":\\s*(\\d+)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final String key;
    private final String uiId;
    private long syncId;
    private long clientId;

    private FlowSession(ServerProcess server, String email, String password) throws Exception {
        this.address = "http://127.0.0.1:" + server.port();
        HttpResponse<String> home = send(post("/sign-in", "email=" + encode(email) + "&password=" + encode(password)));
        if (home.statusCode() != 200 || home.uri().getQuery() != null) {
            throw new IllegalStateException("sign-in: " + home.statusCode() + " " + home.uri());
        }
        String init = send(get("/?v-r=init&location=home&query=")).body();
        key = JsonLine.text(init, "Vaadin-Security-Key");
        uiId = String.valueOf(JsonLine.number(init, "v-uiId"));
    }

    static FlowSession open(ServerProcess server, String email, String password) throws Exception {
        return new FlowSession(server, email, password);
    }

    /** Goes to an address and waits for the screen. */
    String go(String route, String query) throws Exception {
        return ask("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                + "\",\"query\":\"?" + query
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
    }

    /** What the page in the browser says each minute, so that the server does not take it for closed. */
    void stay() throws Exception {
        send(post("/?v-r=heartbeat&v-uiId=" + uiId, ""));
    }

    private String ask(String rpc) throws Exception {
        HttpResponse<String> answer = send(post(
                "/?v-r=uidl&v-uiId=" + uiId,
                "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + rpc + "],\"syncId\":" + syncId + ",\"clientId\":"
                        + clientId++ + "}"));
        if (answer.statusCode() != 200 || !answer.body().contains("\"changes\"")) {
            throw new IllegalStateException("screen: " + answer.statusCode() + " " + answer.body());
        }
        Matcher sync = SYNC.matcher(answer.body());
        if (sync.find()) {
            syncId = Long.parseLong(sync.group(1));
        }
        return answer.body();
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).GET();
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

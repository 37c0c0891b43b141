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
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A facilitator's cockpit as a browser holds it: signed in, a Flow session with its push socket, and the board's own stream. */
final class Cockpit implements AutoCloseable {
    private static final Pattern WORKSHOP = Pattern.compile("\"workshop\":\\{\"id\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":\\s*(\\d+)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final AtomicLong messages = new AtomicLong();
    private final AtomicLong syncId = new AtomicLong();
    private String key = "";
    private String uiId = "";
    private WebSocket push;
    private Screen board;

    private Cockpit(ServerProcess server) throws Exception {
        this.address = "http://127.0.0.1:" + server.port();
        HttpResponse<String> home = send(post("/sign-in", form("aino@saarilampi.example", "nayte-saarilampi")));
        if (home.statusCode() != 200 || home.uri().getQuery() != null) {
            throw new IllegalStateException("sign-in: " + home.statusCode() + " " + home.uri());
        }
        String workshop = workshop(server);
        begin("workshops/" + workshop);
        navigate("workshops/" + workshop);
        this.board = new Screen(
                server.port(), 0, "/live/cockpit/" + workshop + "/events", sessionCookie(), (data, nanos) -> {});
        board.awaitFirst();
    }

    static Cockpit open(ServerProcess server) throws Exception {
        return new Cockpit(server);
    }

    private String workshop(ServerProcess server) throws Exception {
        String facts = send(get("/live/wall/" + server.wallToken())).body();
        Matcher found = WORKSHOP.matcher(facts);
        if (!found.find()) {
            throw new IllegalStateException("no workshop in " + facts);
        }
        return found.group(1);
    }

    private void begin(String route) throws Exception {
        send(get("/" + route));
        String init = send(get("/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query="))
                .body();
        key = JsonLine.text(init, "Vaadin-Security-Key");
        uiId = String.valueOf(JsonLine.number(init, "v-uiId"));
        String pushId = JsonLine.text(init, "Vaadin-Push-ID");
        push = client.newWebSocketBuilder()
                .buildAsync(
                        URI.create(address.replace("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + uiId
                                + "&v-pushId=" + pushId
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0"),
                        new Listener())
                .get(20, TimeUnit.SECONDS);
    }

    private void navigate(String route) throws Exception {
        HttpResponse<String> answer = send(post(
                "/?v-r=uidl&v-uiId=" + uiId,
                "{\"csrfToken\":\"" + key + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\","
                        + "\"data\":{\"route\":\"" + route + "\",\"query\":\"\",\"appShellTitle\":\"\","
                        + "\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],\"syncId\":" + syncId.get()
                        + ",\"clientId\":0}"));
        if (answer.statusCode() != 200 || !answer.body().contains("\"changes\"")) {
            throw new IllegalStateException("cockpit: " + answer.statusCode() + " " + answer.body());
        }
    }

    private String sessionCookie() {
        StringBuilder cookies = new StringBuilder();
        ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore()
                .getCookies()
                .forEach(cookie -> cookies.append(cookies.isEmpty() ? "" : "; ")
                        .append(cookie.getName())
                        .append('=')
                        .append(cookie.getValue()));
        return cookies.toString();
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

    private static String form(String email, String password) {
        return "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What came over the push socket so far. */
    long messages() {
        return messages.get();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                messages.incrementAndGet();
                Matcher sync = SYNC.matcher(message);
                if (sync.find()) {
                    syncId.set(Long.parseLong(sync.group(1)));
                }
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        board.close();
        try {
            // As a browser that leaves, and somebody who signs out.
            send(post("/?v-r=uidl&v-uiId=" + uiId, "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"UNLOAD\":true}"));
            push.abort();
            send(post("/sign-out", ""));
        } catch (IOException gone) {
            System.err.println("a cockpit could not sign out: " + gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.shutdownNow();
    }
}

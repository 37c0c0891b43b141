package fi.kuulolla.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium's own protocol over one socket: commands with numbers, and their answers. */
final class DevTools implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final WebSocket socket;
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

    DevTools(String address) throws IOException {
        socket = await(client.newWebSocketBuilder().buildAsync(URI.create(address), new Listener()));
    }

    /** Sends a command to one page, or with an empty session to the browser, and waits for its answer. */
    JsonNode ask(String session, String method, Map<String, ?> params) throws IOException {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message =
                new java.util.LinkedHashMap<>(Map.of("id", id, "method", method, "params", params));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        send(JSON.writeValueAsString(message));
        JsonNode told = await(answer);
        if (told.has("error")) {
            throw new IOException(method + ": " + told.get("error"));
        }
        return told.path("result");
    }

    /** One message after the other: the socket refuses a second while the first is on its way. */
    private synchronized void send(String text) throws IOException {
        await(sent);
        sent = socket.sendText(text, true);
    }

    private static <T> T await(CompletableFuture<T> future) throws IOException {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the browser does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                JsonNode told = JSON.readTree(message.toString());
                message.setLength(0);
                CompletableFuture<JsonNode> asked =
                        waiting.remove(told.path("id").asInt(0));
                if (asked != null) {
                    asked.complete(told);
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            waiting.values().forEach(one -> one.completeExceptionally(error));
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            onError(from, new IOException("the browser closed"));
            return null;
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}

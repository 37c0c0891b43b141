package fi.kuulolla.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A screen's stream as it comes over the wire: every byte is kept, and frames can be awaited. */
public final class TestStream implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<JsonNode> frames = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpResponse<InputStream> response;
    private boolean ended;

    private TestStream(HttpRequest request) throws IOException, InterruptedException {
        response = client.send(request, BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(this::read);
    }

    /** Opens {@code http://127.0.0.1:port/path} with this cookie header; empty for none. */
    public static TestStream open(int port, String path, String cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/event-stream");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            return new TestStream(request.build());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return response.statusCode();
    }

    private void read() {
        byte[] buffer = new byte[8192];
        StringBuilder rest = new StringBuilder();
        try (InputStream in = response.body()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                take(buffer, n, rest);
            }
        } catch (IOException closed) {
            // Told by ended.
        } finally {
            synchronized (this) {
                ended = true;
                notifyAll();
            }
        }
    }

    private synchronized void take(byte[] buffer, int n, StringBuilder rest) {
        bytes.write(buffer, 0, n);
        rest.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
        int end = rest.indexOf("\n\n");
        while (end >= 0) {
            String event = rest.substring(0, end);
            rest.delete(0, end + 2);
            event.lines()
                    .filter(line -> line.startsWith("data: "))
                    .map(line -> line.substring(6).getBytes(StandardCharsets.ISO_8859_1))
                    .forEach(data -> frames.add(JSON.readTree(new String(data, StandardCharsets.UTF_8))));
            end = rest.indexOf("\n\n");
        }
        notifyAll();
    }

    /** The first frame, past or to come, that is as wanted. */
    public synchronized JsonNode await(Predicate<JsonNode> wanted) {
        long until = System.nanoTime() + PATIENCE;
        int seen = 0;
        while (true) {
            for (; seen < frames.size(); seen++) {
                if (wanted.test(frames.get(seen))) {
                    return frames.get(seen);
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0 || ended) {
                throw new AssertionError(
                        "no such frame; the last was " + (frames.isEmpty() ? "none" : frames.getLast()));
            }
            waitFor(left);
        }
    }

    /** Waits until the server ends the stream. */
    public synchronized void awaitEnd() {
        long until = System.nanoTime() + PATIENCE;
        while (!ended) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("the stream goes on");
            }
            waitFor(left);
        }
    }

    private void waitFor(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public synchronized List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    /** Everything that has come, as text. */
    public synchronized String received() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

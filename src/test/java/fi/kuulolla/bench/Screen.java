package fi.kuulolla.bench;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One open event stream, read on a virtual thread: calls back with each frame's text and the time it was whole. */
final class Screen implements AutoCloseable {
    interface OnFrame {
        void frame(String data, long nanos);
    }

    private final CountDownLatch first = new CountDownLatch(1);
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong frames = new AtomicLong();
    private volatile boolean closed;
    private volatile @Nullable InputStream stream;

    Screen(HttpClient client, String address, @Nullable String cookie, OnFrame onFrame) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/event-stream");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        Thread.ofVirtual().start(() -> read(client, request.build(), onFrame));
    }

    private void read(HttpClient client, HttpRequest request, OnFrame onFrame) {
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("stream refused: " + response.statusCode());
            }
            InputStream in = response.body();
            stream = in;
            StringBuilder data = new StringBuilder();
            var reader = new java.io.BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                bytes.addAndGet(line.length() + 1L);
                if (line.startsWith("data:")) {
                    data.append(line, line.startsWith("data: ") ? 6 : 5, line.length());
                } else if (line.isEmpty() && !data.isEmpty()) {
                    frames.incrementAndGet();
                    onFrame.frame(data.toString(), System.nanoTime());
                    data.setLength(0);
                    first.countDown();
                }
            }
        } catch (Exception e) {
            if (!closed) {
                System.err.println("stream lost: " + e);
            }
        }
    }

    void awaitFirst() throws InterruptedException {
        first.await();
    }

    long bytes() {
        return bytes.get();
    }

    long frames() {
        return frames.get();
    }

    @Override
    public void close() {
        closed = true;
        InputStream in = stream;
        if (in != null) {
            try {
                in.close();
            } catch (java.io.IOException ignored) {
                // The stream is gone either way.
            }
        }
    }
}

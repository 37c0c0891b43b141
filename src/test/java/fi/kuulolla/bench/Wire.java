package fi.kuulolla.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One HTTP/1.1 connection, from one of several loopback addresses, as from several networks. A thousand of them cost the driver
 * little, and each byte is counted as it comes over the wire.
 */
public final class Wire implements AutoCloseable {
    private static final int NETWORKS = 32;
    private static final int PATIENCE = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final String host;
    private long bytes;

    /** What was answered. The body is as it came, compressed or not. */
    public record Answer(int status, List<String> headers, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }
    }

    private Wire(Socket socket, String host) throws IOException {
        this.socket = socket;
        this.host = host;
        this.in = new BufferedInputStream(socket.getInputStream(), 4096);
    }

    /** Connects to a port of this machine; {@code from} chooses the network the connection comes from. */
    public static Wire open(int port, int from) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
            if (System.getProperty("os.name").startsWith("Linux")) {
                socket.bind(new InetSocketAddress("127.0.0." + (2 + from % NETWORKS), 0));
            }
            socket.connect(new InetSocketAddress("127.0.0.1", port), 10_000);
            return new Wire(socket, "localhost:" + port);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Sends a request and reads the whole answer; the connection can be used again. */
    public Answer ask(String method, String path, String headers, String body) throws IOException {
        request(method, path, headers, body);
        Answer head = head();
        return new Answer(head.status(), head.headers(), body(head));
    }

    void request(String method, String path, String headers, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String length = content.length == 0
                ? ""
                : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n";
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + length + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[head.length + content.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        socket.getOutputStream().write(whole);
    }

    Answer head() throws IOException {
        String status = line();
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        return new Answer(Integer.parseInt(status.split(" ", 3)[1]), headers, new byte[0]);
    }

    private byte[] body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").orElse("").contains("chunked")) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (byte[] chunk = chunk(); chunk.length > 0; chunk = chunk()) {
                whole.writeBytes(chunk);
            }
            return whole.toByteArray();
        }
        return exactly(Integer.parseInt(head.header("Content-Length").orElse("0")));
    }

    /** The next piece of a stream; empty at its end. */
    byte[] chunk() throws IOException {
        byte[] chunk = exactly(Integer.parseInt(line().split(";", 2)[0].strip(), 16));
        line();
        return chunk;
    }

    private byte[] exactly(int length) throws IOException {
        byte[] read = in.readNBytes(length);
        bytes += read.length;
        if (read.length < length) {
            throw new EOFException("the connection was cut");
        }
        return read;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the connection was cut");
            }
            if (b != '\r') {
                line.write(b);
            }
            bytes++;
        }
        bytes++;
        return line.toString(StandardCharsets.UTF_8);
    }

    /** All that came, heads and lengths included. */
    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }
}

package fi.kuulolla.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the machine itself needs, measured in the same run: a round trip over loopback, and a page made durable on this disk. */
final class Floors {
    private static final int ROUNDS = 300;

    private Floors() {}

    static JsonLine measure(Path folder) throws IOException {
        Samples trips = loopback();
        Samples syncs = fsync(folder);
        return new JsonLine()
                .put("loopback_p50_ms", trips.millis(50))
                .put("loopback_p99_ms", trips.millis(99))
                .put("loopback_mb_s", bandwidth())
                .put("fsync_p50_ms", syncs.millis(50))
                .put("fsync_p99_ms", syncs.millis(99));
    }

    private static Samples loopback() throws IOException {
        Samples samples = new Samples();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> echo(server));
            try (Socket client = new Socket(server.getInetAddress(), server.getLocalPort())) {
                client.setTcpNoDelay(true);
                for (int i = 0; i < ROUNDS; i++) {
                    long start = System.nanoTime();
                    client.getOutputStream().write(1);
                    client.getInputStream().read();
                    samples.add(System.nanoTime() - start);
                }
            }
        }
        return samples;
    }

    /** Megabytes a second that one connection carries to one reader: what many frames together cannot pass. */
    private static double bandwidth() throws IOException {
        byte[] piece = new byte[1 << 16];
        int pieces = 4_000;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (Socket socket = server.accept()) {
                    for (int i = 0; i < pieces; i++) {
                        socket.getOutputStream().write(piece);
                    }
                } catch (IOException ended) {
                    // The reader notices.
                }
            });
            try (Socket client = new Socket(server.getInetAddress(), server.getLocalPort())) {
                long start = System.nanoTime();
                long read = 0;
                byte[] into = new byte[1 << 16];
                for (int n = client.getInputStream().read(into);
                        n >= 0;
                        n = client.getInputStream().read(into)) {
                    read += n;
                }
                return read / 1e6 / ((System.nanoTime() - start) / 1e9);
            }
        }
    }

    private static void echo(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.setTcpNoDelay(true);
            for (int b = socket.getInputStream().read();
                    b >= 0;
                    b = socket.getInputStream().read()) {
                socket.getOutputStream().write(b);
            }
        } catch (IOException ended) {
            // The client has gone.
        }
    }

    private static Samples fsync(Path folder) throws IOException {
        Samples samples = new Samples();
        Path file = Files.createTempFile(folder, "fsync", null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(8192), 0);
                channel.force(false);
                samples.add(System.nanoTime() - start);
            }
        } finally {
            Files.delete(file);
        }
        return samples;
    }
}

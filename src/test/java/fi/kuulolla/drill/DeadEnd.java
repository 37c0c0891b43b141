package fi.kuulolla.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A network between phones and the server that can die without a word: connections are accepted, everything sent is taken, nothing
 * arrives and nothing is closed. As after a change of network, connections from that time stay dead for good; new ones work again.
 */
final class DeadEnd implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile boolean dead;

    /** One connection and the one behind it. */
    private static final class Line {
        private volatile boolean dead;
    }

    DeadEnd(int server) {
        this.server = server;
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    void die() {
        dead = true;
        lines.forEach(line -> line.dead = true);
    }

    void heal() {
        dead = false;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket phone = door.accept();
                Thread.ofVirtual().start(() -> connect(phone));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket phone) {
        Line line = new Line();
        line.dead = dead;
        lines.add(line);
        try (phone) {
            if (line.dead) {
                phone.getInputStream().transferTo(OutputStream.nullOutputStream());
                return;
            }
            try (Socket behind = new Socket("127.0.0.1", server)) {
                Thread there = Thread.ofVirtual().start(() -> pass(phone, behind, line));
                pass(behind, phone, line);
                there.join();
            }
        } catch (IOException gone) {
            // The phone notices.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lines.remove(line);
        }
    }

    private static void pass(Socket from, Socket to, Line line) {
        byte[] buffer = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (!line.dead) {
                    to.getOutputStream().write(buffer, 0, n);
                }
            }
        } catch (IOException gone) {
            // Said below.
        }
        if (!line.dead) {
            closeQuietly(to);
            closeQuietly(from);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

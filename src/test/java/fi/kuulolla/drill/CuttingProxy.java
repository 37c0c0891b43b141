package fi.kuulolla.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A bad network between phones and the server: passes requests on, and cuts some connections just when the answer comes. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Random random;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile double share;

    /** @param share how many of the answers to whatever changes something are lost */
    CuttingProxy(int server, double share, Random random) {
        this.server = server;
        this.share = share;
        this.random = random;
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

    int cuts() {
        return cuts.get();
    }

    /** From now on nothing is lost. */
    void heal() {
        share = 0;
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
        try (phone;
                Socket behind = new Socket("127.0.0.1", server)) {
            Way way = new Way();
            Thread there = Thread.ofVirtual().start(() -> pass(phone, behind, way, true));
            pass(behind, phone, way, false);
            there.join();
        } catch (IOException gone) {
            // The phone notices.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is on its way on one connection. */
    private static final class Way {
        private volatile boolean changesSomething;
    }

    private void pass(Socket from, Socket to, Way way, boolean there) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (there) {
                    way.changesSomething = way.changesSomething || isChange(buffer, n);
                } else if (way.changesSomething && isCut()) {
                    return;
                } else {
                    way.changesSomething = false;
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException gone) {
            // Both ends are closed, and both notice.
        }
    }

    private boolean isCut() {
        boolean cut;
        synchronized (random) {
            cut = random.nextDouble() < share;
        }
        if (cut) {
            cuts.incrementAndGet();
        }
        return cut;
    }

    private static boolean isChange(byte[] request, int length) {
        String start = new String(request, 0, Math.min(length, 5), StandardCharsets.US_ASCII);
        return start.startsWith("PUT ") || start.startsWith("POST ");
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

package fi.kuulolla.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/**
 * Ports for servers that are stopped and started again. They lie below those that systems hand out by themselves (Linux from 32,768,
 * others from 49,152): of those, another program may be given the port while its server is away.
 */
public final class Ports {
    private static final int FIRST = 20_000;
    private static final int END = 30_000;

    private Ports() {}

    /** A port nobody listens on. */
    public static int free() {
        for (int tries = 0; tries < 100; tries++) {
            int port = RandomGenerator.getDefault().nextInt(FIRST, END);
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // The next one.
            }
        }
        throw new IllegalStateException("no free port from " + FIRST + " to " + END);
    }
}

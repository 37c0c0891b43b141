package fi.kuulolla.drill;

import fi.kuulolla.bench.Ports;
import fi.kuulolla.bench.Wire;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** HAProxy with the very configuration that operators are given; only its door and the nodes' ports are others. */
final class Proxy implements AutoCloseable {
    static final String COOKIE = "KUULOLLA_NODE";

    private static final Path SAMPLE = Path.of("docs", "operations", "two-nodes.cfg");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final Process process;
    private final int port;

    private Proxy(Process process, int port) {
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Before anything else is started: without it there is nothing to drill. */
    static String program() {
        return Stream.concat(
                        Stream.of("/usr/sbin", "/usr/local/sbin"),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .map(folder -> Path.of(folder, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "two-nodes needs HAProxy. Install it (Debian: apt install haproxy, macOS: brew install haproxy)."));
    }

    static Proxy start(Path folder, int one, int two) throws Exception {
        int port = Ports.free();
        String config = Files.readString(SAMPLE)
                .replaceFirst("(?m)bind :443 .*$", "bind 127.0.0.1:" + port)
                .replace("127.0.0.1:8081", "127.0.0.1:" + one)
                .replace("127.0.0.1:8082", "127.0.0.1:" + two);
        Path file = Files.writeString(folder.resolve("haproxy.cfg"), config);
        Process process = new ProcessBuilder(program(), "-db", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
        Proxy proxy = new Proxy(process, port);
        if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("HAProxy did not start: "
                    + Files.readString(folder.resolve("haproxy.log"), StandardCharsets.UTF_8));
        }
        for (String node : List.of("one", "two")) {
            proxy.awaitUp(node);
        }
        return proxy;
    }

    int port() {
        return port;
    }

    /** Whoever names a node that is up is sent there, and gets no other name. */
    void awaitUp(String node) throws Exception {
        long until = System.nanoTime() + PATIENCE;
        while (!isUp(node)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the proxy never sent anybody to " + node);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean isUp(String node) {
        try (Wire wire = Wire.open(port, 0)) {
            Wire.Answer answer =
                    wire.ask("GET", "/manage/health/readiness", "Cookie: " + COOKIE + "=" + node + "\r\n", "");
            return answer.status() == 200 && answer.header("Set-Cookie").isEmpty();
        } catch (IOException | NumberFormatException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

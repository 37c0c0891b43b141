package fi.kuulolla.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kuulolla as it is installed: the package as a process of its own with its durable database, to be killed and started again. */
final class RealServer implements AutoCloseable {
    private static final Pattern WORKSHOP = Pattern.compile("Sample workshop: \\S+/j/(\\S+)");

    private final Path data;
    private final int port;
    private Process process;
    private CompletableFuture<String> joinCode = new CompletableFuture<>();

    private RealServer(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.process = start();
    }

    static RealServer start(Path data) {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            return new RealServer(data, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start() throws IOException {
        Process started = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx700m",
                        "-jar",
                        "target/kuulolla.jar",
                        "--server.port=" + port,
                        "--kuulolla.sample=true",
                        "--kuulolla.data-dir=" + data)
                .redirectErrorStream(true)
                .start();
        CompletableFuture<String> code = new CompletableFuture<>();
        joinCode = code;
        Thread.ofVirtual().start(() -> read(started, code));
        return started;
    }

    private static void read(Process process, CompletableFuture<String> code) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                Matcher workshop = WORKSHOP.matcher(line);
                if (workshop.find()) {
                    code.complete(workshop.group(1));
                }
            }
        } catch (IOException ended) {
            // Told below.
        }
        code.completeExceptionally(new IllegalStateException("the server ended:\n" + said));
    }

    int port() {
        return port;
    }

    /** Waits until it serves, and gives the code of the sample workshop. */
    String joinCode() {
        try {
            return joinCode.get(180, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9} of the JVM, then a start on the same data. */
    void killAndStart() {
        try {
            process.destroyForcibly().waitFor();
            process = start();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9} of PostgreSQL; whoever watches over it must start it again. */
    void killDatabase() {
        try {
            String pid = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

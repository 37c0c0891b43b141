package fi.kuulolla.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kuulolla as a process of its own, from the package, with its own data folder; pinned to the first two cores where {@code taskset}
 * exists and more than two cores are there.
 */
final class ServerProcess implements AutoCloseable {
    private static final Pattern WORKSHOP = Pattern.compile("Sample workshop: \\S+/j/(\\S+)");
    private static final Pattern WALL = Pattern.compile("Sample wall: \\S+/wall/(\\S+)");

    private final Process process;
    private final int port;
    private final Duration started;
    private final CompletableFuture<String> joinCode = new CompletableFuture<>();
    private final CompletableFuture<String> wallToken = new CompletableFuture<>();

    private ServerProcess(Process process, int port, long startNanos) {
        this.process = process;
        this.port = port;
        Thread.ofVirtual().start(this::readOutput);
        try {
            joinCode.get(120, TimeUnit.SECONDS);
            wallToken.get(10, TimeUnit.SECONDS);
        } catch (Exception notStarted) {
            process.destroyForcibly();
            throw new IllegalStateException("the server did not start", notStarted);
        }
        this.started = Duration.ofNanos(System.nanoTime() - startNanos);
    }

    /** Starts and waits until the server has said where its sample workshop is. */
    static ServerProcess start(Path data) {
        try {
            int port;
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            List<String> command = new ArrayList<>();
            if (Runtime.getRuntime().availableProcessors() > 2 && Files.isExecutable(Path.of("/usr/bin/taskset"))) {
                command.addAll(List.of("taskset", "-c", "0,1"));
            }
            command.addAll(List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx2g",
                    "-XX:+UseCompactObjectHeaders",
                    "-jar",
                    "target/kuulolla.jar",
                    "--server.port=" + port,
                    "--kuulolla.sample=true",
                    "--kuulolla.data-dir=" + data));
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new ServerProcess(process, port, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readOutput() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Matcher workshop = WORKSHOP.matcher(line);
                if (workshop.find()) {
                    joinCode.complete(workshop.group(1));
                }
                Matcher wall = WALL.matcher(line);
                if (wall.find()) {
                    wallToken.complete(wall.group(1));
                }
            }
        } catch (IOException ended) {
            joinCode.completeExceptionally(ended);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    String joinCode() {
        return joinCode.join();
    }

    String wallToken() {
        return wallToken.join();
    }

    Duration started() {
        return started;
    }

    /** Live heap in bytes after a full collection. */
    long liveHeap() {
        try {
            jcmd("GC.run");
            Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
            if (!used.find()) {
                throw new IllegalStateException("no heap figure");
            }
            return Long.parseLong(used.group(1)) * 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String jcmd(String what) throws IOException {
        Path java = Path.of(ProcessHandle.current().info().command().orElseThrow());
        Process jcmd = new ProcessBuilder(java.resolveSibling("jcmd").toString(), String.valueOf(serverPid()), what)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** taskset replaces itself, so the process is the JVM. */
    private long serverPid() {
        return process.pid();
    }

    /** Processor time used so far, in seconds. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

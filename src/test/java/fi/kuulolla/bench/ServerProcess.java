package fi.kuulolla.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kuulolla as a process of its own, as the launcher starts it, with its own data folder; pinned with its database to the first two
 * cores where {@code taskset} exists and more than two cores are there.
 */
public final class ServerProcess implements AutoCloseable {
    /** Opens the interface of coordinators. */
    static final String API_TOKEN = "a-key-for-measuring-and-nothing-else";

    private static final Pattern WORKSHOP = Pattern.compile("Sample workshop: \\S+/j/(\\S+)");
    private static final Pattern WALL = Pattern.compile("Sample wall: \\S+/wall/(\\S+)");

    private final Path data;
    private final int port;
    private final Launch launch;
    private Process process;
    private Duration started;
    private String joinCode = "";
    private String wallToken = "";

    private ServerProcess(Path data, int port, Launch launch) throws IOException {
        this.launch = launch;
        this.data = data;
        this.port = port;
        long begun = System.nanoTime();
        this.process = launch();
        // Whoever stops the driver stops its server.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroy()));
        this.started = awaitReady(begun);
    }

    /** Starts and waits until the server has said where its sample workshop is. */
    static ServerProcess start(Path data) {
        return start(data, Launch.installed());
    }

    public static ServerProcess start(Path data, Launch launch) {
        try {
            return new ServerProcess(data, Ports.free(), launch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isPinned() {
        return Runtime.getRuntime().availableProcessors() > 1
                && cores() > 2
                && Files.isExecutable(Path.of("/usr/bin/taskset"));
    }

    /** Of the machine; the driver itself may be pinned to fewer. */
    static int cores() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return (int) lines.filter(line -> line.startsWith("processor")).count();
        } catch (IOException other) {
            return Runtime.getRuntime().availableProcessors();
        }
    }

    private Process launch(String... more) throws IOException {
        List<String> command = new ArrayList<>();
        if (!launch.cores().isEmpty() && isPinned()) {
            command.addAll(List.of("taskset", "-c", launch.cores()));
        }
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(launch.program());
        command.addAll(List.of("--server.port=" + port, "--kuulolla.sample=true", "--kuulolla.data-dir=" + data));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("KUULOLLA_API_TOKEN", API_TOKEN);
        builder.environment().putAll(launch.environment());
        return builder.start();
    }

    private Duration awaitReady(long begun) {
        CompletableFuture<String> code = new CompletableFuture<>();
        CompletableFuture<String> wall = new CompletableFuture<>();
        Process now = process;
        // A pipe is read in the kernel: a virtual thread would keep one of the few threads that carry all the others.
        Thread.ofPlatform().daemon().start(() -> readOutput(now, code, wall));
        try {
            joinCode = code.get(180, TimeUnit.SECONDS);
            wallToken = wall.get(10, TimeUnit.SECONDS);
        } catch (Exception notStarted) {
            now.destroyForcibly();
            throw new IllegalStateException("the server did not start", notStarted);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void readOutput(Process process, CompletableFuture<String> code, CompletableFuture<String> wall) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Matcher workshop = WORKSHOP.matcher(line);
                Matcher itsWall = WALL.matcher(line);
                if (workshop.find()) {
                    code.complete(workshop.group(1));
                } else if (itsWall.find()) {
                    wall.complete(itsWall.group(1));
                } else if (code.isDone() && !line.isBlank()) {
                    System.err.println("server: " + line);
                } else {
                    said.append(line).append('\n');
                }
            }
        } catch (IOException ended) {
            // Told below.
        }
        code.completeExceptionally(new IllegalStateException("the server ended:\n" + said));
    }

    /** Stops it as Ctrl-C does and starts it on the same port and data. */
    public void restart() {
        close();
        startAgain();
    }

    /** On the same port and data, after it was stopped or killed. */
    public void startAgain() {
        long begun = System.nanoTime();
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        started = awaitReady(begun);
    }

    /** Whether it starts with one more setting, or ends by itself. */
    public boolean starts(String setting) {
        try {
            process = launch(setting);
            started = awaitReady(System.nanoTime());
            return true;
        } catch (IOException | IllegalStateException notStarted) {
            return false;
        }
    }

    /** {@code kill -9}: nobody is told, nothing is written down. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code kill -9} of PostgreSQL; whoever watches over it must start it again. */
    public void killDatabase() {
        postmaster().destroyForcibly();
    }

    /** Has PostgreSQL shut down in good order, as an administrator or an update would. */
    public void stopDatabase() {
        try {
            // SIGTERM would wait until the last connection has gone; SIGINT sends them away.
            new ProcessBuilder("kill", "-INT", String.valueOf(postmaster().pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProcessHandle postmaster() {
        return database().findFirst().orElseThrow(() -> new IllegalStateException("PostgreSQL does not run"));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    public String joinCode() {
        return joinCode;
    }

    String wallToken() {
        return wallToken;
    }

    Duration started() {
        return started;
    }

    public Store store() {
        return Store.of(data);
    }

    /** The database as its owner. */
    Connection owner() {
        return Store.asOwner(data);
    }

    /** Live heap in bytes after a full collection. */
    public long liveHeap() {
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

    /** Live objects, counted at one moment: while the server works, what is garbage by the next command does not count. */
    Histogram histogram() {
        try {
            return Histogram.of(jcmd("GC.class_histogram"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String jcmd(String what) throws IOException {
        Path java = Path.of(ProcessHandle.current().info().command().orElseThrow());
        // taskset replaces itself, so the process is the JVM.
        Process jcmd = new ProcessBuilder(java.resolveSibling("jcmd").toString(), String.valueOf(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    CompilerTime compilerTime() {
        return CompilerTime.of(process.pid());
    }

    /** Processor time that the server and its database have used so far, in seconds. */
    double cpuSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), database())
                        .mapToLong(one -> one.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos())
                        .sum()
                / 1e9;
    }

    /** As {@link #cpuSeconds()}, without the database. */
    double ownCpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private Stream<ProcessHandle> database() {
        try {
            String pid = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).stream()
                    .flatMap(master -> Stream.concat(Stream.of(master), master.children()));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

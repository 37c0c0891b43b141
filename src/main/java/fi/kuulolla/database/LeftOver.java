package fi.kuulolla.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed server left behind. PostgreSQL outlives a {@code kill -9} of the server; it is stopped, so that it can be started
 * with our settings. A {@code postmaster.pid} whose process is gone, or whose number now belongs to somebody else, is only a file.
 */
final class LeftOver {
    private static final Logger log = LoggerFactory.getLogger(LeftOver.class);

    private LeftOver() {}

    static void clear(Path postgresFiles) throws IOException {
        Path pidFile = postgresFiles.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> ours = postmaster(postgresFiles);
        if (ours.isPresent()) {
            log.info("Stopping the PostgreSQL a killed server left behind");
            stop(ours.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** The live PostgreSQL on these files, if any. */
    static Optional<ProcessHandle> postmaster(Path postgresFiles) {
        try {
            List<String> lines = Files.readAllLines(postgresFiles.resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(ProcessHandle::isAlive)
                            .filter(process -> commandLine(process).contains(postgresFiles.toString()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String commandLine(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(proc)) {
                return Files.readString(proc).replace('\0', ' ');
            }
        } catch (IOException gone) {
            return "";
        }
        return process.info().commandLine().orElse("");
    }

    private static void stop(ProcessHandle postmaster) throws IOException {
        // A fast shutdown first; an immediate one is still safe, the next start recovers from the log.
        if (!signal(postmaster, "INT", Duration.ofSeconds(10)) && !signal(postmaster, "QUIT", Duration.ofSeconds(10))) {
            throw new DatabaseNotUsable("The PostgreSQL left behind (process " + postmaster.pid() + ") does not stop.");
        }
    }

    private static boolean signal(ProcessHandle process, String signal, Duration patience) throws IOException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .start();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package fi.kuulolla.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Processor time that a JVM's compilers have used so far, by thread: it belongs to the first minutes of a server's life, not to what
 * a frame costs. Linux tells it, others nothing.
 */
record CompilerTime(Map<String, Long> ticks) {
    private static final double TICKS_PER_SECOND = 100;

    static CompilerTime of(long pid) {
        Map<String, Long> ticks = new HashMap<>();
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(pid), "task"))) {
            threads.forEach(thread -> read(thread, ticks));
        } catch (IOException | UncheckedIOException elsewhere) {
            return new CompilerTime(Map.of());
        }
        return new CompilerTime(ticks);
    }

    private static void read(Path thread, Map<String, Long> ticks) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            if (stat.contains("CompilerThre")) {
                // After the name in brackets: state is the first, user and system time are the 12th and 13th.
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                ticks.put(thread.toString(), Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
            }
        } catch (IOException ended) {
            // A thread that is no more.
        }
    }

    /** Seconds since then. */
    double since(CompilerTime before) {
        return ticks.entrySet().stream()
                        .mapToLong(one -> one.getValue() - before.ticks.getOrDefault(one.getKey(), 0L))
                        .sum()
                / TICKS_PER_SECOND;
    }
}

package fi.kuulolla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine the figures belong to: a figure of another machine or day is never compared with them. */
public final class Machine {
    private Machine() {}

    static JsonLine describe() throws IOException {
        return describe(ServerProcess.isPinned());
    }

    /** @param pinned whether the server was kept to the first two cores */
    public static JsonLine describe(boolean pinned) throws IOException {
        return new JsonLine()
                .put("cpu", firstOf(Path.of("/proc/cpuinfo"), "model name"))
                .put("cores", ServerProcess.cores())
                .put("server_cores", pinned ? "0,1" : "all")
                .put("memory", firstOf(Path.of("/proc/meminfo"), "MemTotal"))
                .put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .put("java", Runtime.version().toString());
    }

    private static String firstOf(Path file, String field) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        }
    }
}

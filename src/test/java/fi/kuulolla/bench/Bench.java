package fi.kuulolla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * {@code ./kuulolla bench [start|room|heap|bytes …] [--phones N] [--rate N] [--seconds N] [--rounds N]}: without a scenario all of
 * them, with 200 phones, 5 notes/s for 30 s, three rounds. Each round has a server and a database of its own.
 */
public final class Bench {
    private static final List<String> ALL = List.of("start", "bytes", "room", "heap");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        int phones = option(args, "--phones", 200);
        int rate = option(args, "--rate", 5);
        int seconds = option(args, "--seconds", 30);
        List<String> asked = List.of(args).stream().filter(ALL::contains).toList();
        for (int round = 1; round <= option(args, "--rounds", 3); round++) {
            for (String scenario : asked.isEmpty() ? ALL : asked) {
                run(scenario, phones, rate, seconds);
            }
        }
    }

    private static void run(String scenario, int phones, int rate, int seconds) throws Exception {
        Path folder = Files.createTempDirectory("kuulolla-bench");
        try {
            JsonLine floors = Floors.measure(folder);
            JsonLine figures =
                    scenario.equals("start") ? start(folder) : withServer(folder, scenario, phones, rate, seconds);
            System.out.println(figures.put("floors", floors).put("machine", Machine.describe()));
        } finally {
            delete(folder);
        }
    }

    private static JsonLine withServer(Path folder, String scenario, int phones, int rate, int seconds)
            throws Exception {
        try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
            return switch (scenario) {
                case "room" -> new RoomScenario(server, phones, rate, seconds).run();
                case "heap" -> new HeapScenario(server, phones).run();
                case "bytes" -> new BytesScenario(server).run();
                default -> throw new IllegalArgumentException(scenario);
            };
        }
    }

    /** Scenario 12: the first start ever (a new database with the sample) and a cold start on the same data. */
    private static JsonLine start(Path folder) {
        double first;
        try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
            first = server.started().toMillis() / 1000.0;
        }
        try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
            return new JsonLine()
                    .put("scenario", "start")
                    .put("first_start_s", first)
                    .put("cold_start_s", server.started().toMillis() / 1000.0);
        }
    }

    private static int option(String[] args, String name, int otherwise) {
        for (int i = 0; i < args.length - 1; i++) {
            if (args[i].equals(name)) {
                return Integer.parseInt(args[i + 1]);
            }
        }
        return otherwise;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

package fi.kuulolla.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code ./kuulolla bench [scenario …] [--phones N] [--rate N] [--seconds N] [--rooms N] [--rounds N] [--notes N] [--full] [--record]}: one JSON
 * line a scenario on standard output, a summary for people on standard error. Each scenario has a server and a database of its own.
 */
public final class Bench {
    private static final Path RECORD = Path.of("docs", "benchmarks", "figures.jsonl");
    /** Has two servers and a database of its own. */
    private static final String TWO_NODES = "two-nodes";

    /** Hours at full size: only when it is asked for by name. */
    private static final String SOAK = "soak";

    private static final Map<String, Supplier<Scenario>> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("bytes", BytesScenario::new);
        SCENARIOS.put("room", RoomScenario::new);
        SCENARIOS.put("burst", BurstScenario::new);
        SCENARIOS.put("rooms", RoomsScenario::new);
        SCENARIOS.put("votes", VotesScenario::new);
        SCENARIOS.put("joins", JoinsScenario::new);
        SCENARIOS.put("heap", HeapScenario::new);
        SCENARIOS.put("slow", SlowScenario::new);
        SCENARIOS.put("restart", RestartScenario::new);
        SCENARIOS.put("tap", TapScenario::new);
        SCENARIOS.put("growth", GrowthScenario::new);
        SCENARIOS.put(SOAK, SoakScenario::new);
        SCENARIOS.put("workbook", WorkbookScenario::new);
        SCENARIOS.put("import", ImportScenario::new);
        SCENARIOS.put("matrix", MatrixScenario::new);
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> known = new java.util.ArrayList<>(SCENARIOS.keySet());
        known.addFirst("start");
        known.add(TWO_NODES);
        Options options;
        try {
            options = Options.of(args, known, SOAK);
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.exit(2);
            return;
        }
        boolean whole = true;
        for (int round = 1; round <= options.rounds(); round++) {
            for (String scenario : options.scenarios()) {
                long begin = System.nanoTime();
                HostTook host = new HostTook();
                JsonLine figures;
                try {
                    figures = run(scenario, options);
                } catch (Exception failed) {
                    // The others are still worth knowing, above all after hours.
                    failed.printStackTrace();
                    figures = new JsonLine().put("scenario", scenario).put("failed", String.valueOf(failed));
                    whole = false;
                }
                figures.put("took_s", Math.round((System.nanoTime() - begin) / 1e9))
                        .put("host_took_percent", host.percent());
                System.out.println(figures);
                System.err.println(figures.summary());
                if (options.record()) {
                    Files.writeString(RECORD, figures + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
        // Streams that are still being closed must not keep the driver.
        System.exit(whole ? 0 : 1);
    }

    private static JsonLine run(String name, Options options) throws Exception {
        Path folder = Files.createTempDirectory("kuulolla-bench");
        try {
            JsonLine floors = Floors.measure(folder);
            JsonLine figures = new JsonLine().put("scenario", name);
            Supplier<Scenario> scenario = SCENARIOS.get(name);
            if (name.equals(TWO_NODES)) {
                figures.putAll(TwoNodesScenario.play(folder.resolve("data"), options));
            } else if (scenario == null) {
                figures.putAll(StartScenario.play(folder.resolve("data")));
            } else {
                try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
                    WarmUp.play(server);
                    figures.putAll(scenario.get().play(server, options));
                }
            }
            return figures.put("floors", floors)
                    .put("day", LocalDate.now(ZoneOffset.UTC).toString())
                    .put("machine", Machine.describe());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException left) {
            // A database that still ends may write a last file; the figures are worth more.
            System.err.println("left behind: " + folder);
        }
    }
}

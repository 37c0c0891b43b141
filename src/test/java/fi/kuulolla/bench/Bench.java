package fi.kuulolla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./kuulolla bench [scenario …] [--phones N] [--rate N] [--seconds N] [--rooms N] [--rounds N] [--notes N] [--full] [--record]}: one JSON
 * line a scenario on standard output, a summary for people on standard error. Each scenario has a server and a database of its own.
 */
public final class Bench {
    private static final Path RECORD = Path.of("docs", "benchmarks", "figures.jsonl");
    /** Has two servers and a database of its own. */
    private static final String TWO_NODES = "two-nodes";

    private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("bytes", new BytesScenario());
        SCENARIOS.put("room", new RoomScenario());
        SCENARIOS.put("burst", new BurstScenario());
        SCENARIOS.put("rooms", new RoomsScenario());
        SCENARIOS.put("votes", new VotesScenario());
        SCENARIOS.put("joins", new JoinsScenario());
        SCENARIOS.put("heap", new HeapScenario());
        SCENARIOS.put("slow", new SlowScenario());
        SCENARIOS.put("restart", new RestartScenario());
        SCENARIOS.put("tap", new TapScenario());
        SCENARIOS.put("growth", new GrowthScenario());
        SCENARIOS.put("soak", new SoakScenario());
        SCENARIOS.put("workbook", new WorkbookScenario());
        SCENARIOS.put("import", new ImportScenario());
        SCENARIOS.put("matrix", new MatrixScenario());
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> known = new java.util.ArrayList<>(SCENARIOS.keySet());
        known.addFirst("start");
        known.add(TWO_NODES);
        Options options;
        try {
            options = Options.of(args, known);
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.exit(2);
            return;
        }
        for (int round = 1; round <= options.rounds(); round++) {
            for (String scenario : options.scenarios()) {
                JsonLine figures = run(scenario, options);
                System.out.println(figures);
                System.err.println(figures.summary());
                if (options.record()) {
                    Files.writeString(RECORD, figures + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
        // Streams that are still being closed must not keep the driver.
        System.exit(0);
    }

    private static JsonLine run(String name, Options options) throws Exception {
        Path folder = Files.createTempDirectory("kuulolla-bench");
        try {
            JsonLine floors = Floors.measure(folder);
            JsonLine figures = new JsonLine().put("scenario", name);
            Scenario scenario = SCENARIOS.get(name);
            if (name.equals(TWO_NODES)) {
                figures.putAll(TwoNodesScenario.play(folder.resolve("data"), options));
            } else if (scenario == null) {
                figures.putAll(StartScenario.play(folder.resolve("data")));
            } else {
                try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
                    WarmUp.play(server);
                    figures.putAll(scenario.play(server, options));
                }
            }
            return figures.put("floors", floors)
                    .put("day", LocalDate.now(ZoneOffset.UTC).toString())
                    .put("machine", Machine.describe());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

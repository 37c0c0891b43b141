package fi.kuulolla.bench;

import java.nio.file.Path;

/** Scenario 12: the first start ever (a new database with the sample) and a cold start on the same data. */
final class StartScenario {
    private StartScenario() {}

    static JsonLine play(Path data) {
        double first;
        try (ServerProcess server = ServerProcess.start(data)) {
            first = seconds(server);
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            return new JsonLine()
                    .put("first_start_s", first)
                    .put("cold_start_s", seconds(server))
                    .put("prepared", Launch.hasCache() ? "yes" : "no");
        }
    }

    private static double seconds(ServerProcess server) {
        return server.started().toMillis() / 1000.0;
    }
}

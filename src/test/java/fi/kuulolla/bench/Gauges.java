package fi.kuulolla.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an operator reads of the server. */
final class Gauges {
    private Gauges() {}

    /** What they say now, all of a name together. */
    static Map<String, Long> of(ServerProcess server, String... names) throws IOException {
        try (Wire wire = Wire.open(server.port(), 0)) {
            String all = wire.ask("GET", "/manage/prometheus", "", "").text();
            Map<String, Long> figures = new LinkedHashMap<>();
            for (String name : names) {
                figures.put(name, sum(name, all));
            }
            return figures;
        }
    }

    private static long sum(String name, String all) {
        return all.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}

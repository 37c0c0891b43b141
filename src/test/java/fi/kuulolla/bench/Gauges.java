package fi.kuulolla.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What an operator reads of the server. */
final class Gauges {
    private static final String STREAMS = "kuulolla_streams";
    /** A closed stream is found by a heartbeat; sometimes only by the one after it. */
    private static final int TWO_HEARTBEATS_S = 50;

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

    /** Waits until no stream is left: until then its memory would count as the server's own. */
    static void awaitNoStreams(ServerProcess server) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(TWO_HEARTBEATS_S);
        while (of(server, STREAMS).get(STREAMS) > 0 && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static long sum(String name, String all) {
        return all.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}

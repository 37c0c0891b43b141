package fi.kuulolla.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Scenario 6: live heap of the server per phone with an open stream and per cockpit with a thousand notes, and what is left after
 * all have gone.
 */
final class HeapScenario implements Scenario {
    private static final int COCKPITS = 10;

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int phones = options.phones(200, 1000);
        int notes = options.rate(300, 1000);
        JsonLine line = new JsonLine().put("phones", phones).put("notes", notes);
        try (Crowd first = new Crowd();
                Cockpit warm = Cockpit.open(server)) {
            // One of each first, so that what is loaded once is not counted as a phone's.
            first.listen(first.join(server, server.joinCode(), 1), i -> (data, nanos) -> {});
            warm.messages();
        }
        long before = settled(server);
        try (Crowd crowd = new Crowd()) {
            List<Phone> joined = crowd.join(server, server.joinCode(), phones);
            crowd.listen(joined, i -> (data, nanos) -> {});
            // Phones that lie on the table: their stream is open, the connection of their requests is not.
            joined.forEach(Phone::hangUp);
            long during = settled(server);
            line.put("heap_before_mb", before / 1e6).put("heap_per_phone_kb", (during - before) / 1024.0 / phones);
            Notes.evenly(joined, notes, 200).send().awaitAnswers();
            joined.forEach(Phone::hangUp);
            cockpits(server, line);
        }
        long after = settledAfterLeaving(server, before);
        return line.put("heap_after_mb", after / 1e6).put("heap_after_percent_of_before", 100.0 * after / before);
    }

    private static void cockpits(ServerProcess server, JsonLine line) throws Exception {
        long without = settled(server);
        List<Cockpit> open = new ArrayList<>();
        try {
            for (int i = 0; i < COCKPITS; i++) {
                open.add(Cockpit.open(server));
            }
            line.put("heap_per_cockpit_kb", (settled(server) - without) / 1024.0 / COCKPITS);
        } finally {
            open.forEach(Cockpit::close);
        }
    }

    private static long settled(ServerProcess server) throws InterruptedException {
        // What requests have left behind is gone after a moment, and the second collection frees what the first found.
        TimeUnit.SECONDS.sleep(2);
        server.liveHeap();
        return server.liveHeap();
    }

    /** A closed stream is found at the next heartbeat, so its memory comes back within seconds, not at once. */
    private static long settledAfterLeaving(ServerProcess server, long before) throws InterruptedException {
        long after = settled(server);
        for (int i = 0; i < 20 && after > before * 1.05; i++) {
            TimeUnit.SECONDS.sleep(1);
            after = settled(server);
        }
        return after;
    }
}

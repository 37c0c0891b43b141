package fi.kuulolla.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Scenario 6: live heap of the server per phone with an open stream, and what is left after all have gone. */
final class HeapScenario {
    private final ServerProcess server;
    private final int phones;

    HeapScenario(ServerProcess server, int phones) {
        this.server = server;
        this.phones = phones;
    }

    JsonLine run() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        // One phone first, so that what is loaded once is not counted as a phone's.
        Phone first = Phone.join(client, server.address(), server.joinCode(), "client");
        try (Screen warm = first.stream((data, nanos) -> {})) {
            warm.awaitFirst();
        }
        long before = settled();
        List<Screen> screens = new ArrayList<>();
        List<Phone> joined = new ArrayList<>();
        for (int i = 0; i < phones; i++) {
            joined.add(Phone.join(client, server.address(), server.joinCode(), "client"));
        }
        for (Phone phone : joined) {
            Screen screen = phone.stream((data, nanos) -> {});
            screen.awaitFirst();
            screens.add(screen);
        }
        long during = settled();
        screens.forEach(Screen::close);
        long after = settledAfterLeaving(before);
        return new JsonLine()
                .put("scenario", "heap")
                .put("phones", phones)
                .put("heap_before_mb", before / 1e6)
                .put("heap_per_phone_kb", (during - before) / 1024.0 / phones)
                .put("heap_after_mb", after / 1e6)
                .put("heap_after_percent_of_before", 100.0 * after / before);
    }

    private long settled() {
        server.liveHeap();
        return server.liveHeap();
    }

    /** A closed stream is found at the next heartbeat, so its memory comes back within seconds, not at once. */
    private long settledAfterLeaving(long before) throws InterruptedException {
        long after = settled();
        for (int i = 0; i < 45 && after > before * 1.05; i++) {
            TimeUnit.SECONDS.sleep(1);
            after = settled();
        }
        return after;
    }
}

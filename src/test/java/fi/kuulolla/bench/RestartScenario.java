package fi.kuulolla.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Scenario 9: the server is restarted under open phones that go on writing. Back: from the moment it was told to stop to the first
 * frame on the phone's next stream, without any code.
 */
final class RestartScenario implements Scenario {
    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int phones = options.phones(200, 1000);
        int rate = options.rate(5, 5);
        int seconds = options.seconds(20, 30);
        try (Crowd crowd = new Crowd()) {
            List<Phone> joined = crowd.join(server, server.joinCode(), phones);
            List<Screen> screens = crowd.listen(joined, i -> (data, nanos) -> {});
            Notes notes = Notes.evenly(joined, rate * seconds, rate).send();
            while (notes.acks().size() < rate * 3) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            long stopped = System.nanoTime();
            server.restart();
            notes.awaitAnswers();
            Samples back = back(screens, stopped);
            try (Store store = server.store()) {
                return notes.check(
                        new JsonLine()
                                .put("phones", phones)
                                .put("rooms", 1)
                                .put("rate", rate)
                                .put("seconds", seconds)
                                .put("ack_p99_ms", notes.acks().millis(99))
                                .put("server_ready_s", server.started().toMillis() / 1000.0)
                                .put("recovered_p50_s", back.millis(50) / 1000)
                                .put("recovered_p99_s", back.millis(99) / 1000)
                                .put("never_back", phones - back.size()),
                        store);
            }
        }
    }

    /** Waits half a minute at most. */
    private static Samples back(List<Screen> screens, long stopped) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            Samples back = new Samples();
            screens.stream()
                    .mapToLong(Screen::heardSince)
                    .filter(heard -> heard > stopped)
                    .forEach(heard -> back.add(heard - stopped));
            if (back.size() == screens.size() || System.nanoTime() > until) {
                return back;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}

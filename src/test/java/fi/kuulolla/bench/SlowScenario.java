package fi.kuulolla.bench;

import java.util.List;

/** Scenario 8: every tenth stream stops reading without closing. What do the others, and the walls, notice of it? */
final class SlowScenario implements Scenario {
    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int phones = options.phones(200, 1000);
        int rate = options.rate(5, 5);
        int seconds = options.seconds(20, 300);
        try (Crowd crowd = new Crowd();
                Store store = server.store()) {
            List<Phone> joined = crowd.join(server, server.joinCode(), phones);
            List<Phone> others = joined.subList(phones / 10, phones);
            List<Screen> slow = crowd.listen(joined.subList(0, phones / 10), i -> (data, nanos) -> {});
            Round before = Round.play(server, others, rate, seconds);
            slow.forEach(Screen::stopReading);
            Round during = Round.play(server, others, rate, seconds);
            long heap = server.liveHeap();
            slow.forEach(Screen::readOn);
            JsonLine line = new JsonLine()
                    .put("phones", phones)
                    .put("rooms", 1)
                    .put("rate", rate)
                    .put("seconds", seconds)
                    .put("slow", slow.size())
                    .put("ack_p99_ms", during.notes().acks().millis(99))
                    .put("wall_p99_ms", during.wall().millis(99))
                    .put("phone_p99_ms", during.phone().millis(99))
                    .put("ack_p99_before_ms", before.notes().acks().millis(99))
                    .put("wall_p99_before_ms", before.wall().millis(99))
                    .put("phone_p99_before_ms", before.phone().millis(99))
                    .put("heap_mb", heap / 1e6);
            return during.notes().check(line, store);
        }
    }
}

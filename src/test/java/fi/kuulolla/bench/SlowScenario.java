package fi.kuulolla.bench;

import java.util.List;

/**
 * Scenario 8: every tenth stream stops reading without closing. What do the others, and the walls, notice of it? They are compared
 * with half as long before and half as long afterwards, so that what only grows with time, as a room's notes, counts on both sides.
 */
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
            Round before = Round.play(server, others, rate, seconds / 2);
            slow.forEach(Screen::stopReading);
            Round during = Round.play(server, others, rate, seconds);
            long heap = server.liveHeap();
            slow.forEach(Screen::readOn);
            Round after = Round.play(server, others, rate, seconds / 2);
            JsonLine line = new JsonLine()
                    .put("phones", phones)
                    .put("rooms", 1)
                    .put("rate", rate)
                    .put("seconds", seconds)
                    .put("slow", slow.size())
                    .put("ack_p99_ms", during.notes().acks().millis(99))
                    .put("wall_p99_ms", during.wall().millis(99))
                    .put("phone_p99_ms", during.phone().millis(99))
                    .put(
                            "ack_p99_otherwise_ms",
                            both(before.notes().acks(), after.notes().acks()).millis(99))
                    .put(
                            "wall_p99_otherwise_ms",
                            both(before.wall(), after.wall()).millis(99))
                    .put(
                            "phone_p99_otherwise_ms",
                            both(before.phone(), after.phone()).millis(99))
                    .put("heap_mb", heap / 1e6);
            return during.notes().check(line, store);
        }
    }

    private static Samples both(Samples some, Samples others) {
        Samples all = new Samples();
        all.addAll(some);
        all.addAll(others);
        return all;
    }
}

package fi.kuulolla.bench;

import java.util.List;

/** Scenario 2: everybody sends within some seconds. How long until every wall is whole after the last was sent? */
final class BurstScenario implements Scenario {
    private static final int WALLS = 5;

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int phones = options.phones(200, 1000);
        int seconds = options.seconds(10, 10);
        Arrivals walls = new Arrivals(WALLS, phones);
        try (Crowd crowd = new Crowd();
                Store store = server.store()) {
            List<Phone> joined = crowd.join(server, server.joinCode(), phones);
            crowd.walls(server, server.wallToken(), WALLS, walls::screen);
            crowd.listen(joined, i -> (data, nanos) -> {});
            Notes notes =
                    Notes.evenly(joined, phones, phones / (double) seconds).send();
            notes.awaitAnswers();
            long missing = walls.awaitAll(30);
            Samples last = walls.slowest(notes.planned(), phones - 1, phones);
            return notes.check(
                    new JsonLine()
                            .put("phones", phones)
                            .put("rooms", 1)
                            .put("rate", phones / (double) seconds)
                            .put("seconds", seconds)
                            .put("ack_p50_ms", notes.acks().millis(50))
                            .put("ack_p99_ms", notes.acks().millis(99))
                            .put("wall_p50_ms", walls.slowest(notes.planned()).millis(50))
                            .put("wall_p99_ms", walls.slowest(notes.planned()).millis(99))
                            .put("walls_whole_after_ms", last.millis(100))
                            .put("screens_that_miss_notes", missing)
                            .put("refused", notes.refused()),
                    store);
        }
    }
}

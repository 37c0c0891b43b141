package fi.kuulolla.bench;

import java.util.List;

/**
 * Scenario 1: phones and five walls in one room, notes at a steady rate.
 *
 * <p>Ack: from the planned moment of sending to the answer. Wall and phone: from the planned moment of the k-th note to the first
 * frame that counts k notes, on the slowest of the five walls, and on the last phone.
 */
final class RoomScenario implements Scenario {
    private static final int WALLS = 5;

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int phones = options.phones(200, 1000);
        int rate = options.rate(5, 5);
        int seconds = options.seconds(20, 60);
        int total = rate * seconds;
        Arrivals walls = new Arrivals(WALLS, total);
        Arrivals ears = new Arrivals(phones, total);
        try (Crowd crowd = new Crowd();
                Cockpit cockpit = Cockpit.open(server);
                Store store = server.store()) {
            List<Phone> joined = crowd.join(server, server.joinCode(), phones);
            List<Screen> wall = crowd.walls(server, server.wallToken(), WALLS, walls::screen);
            List<Screen> listening = crowd.listen(joined, ears::screen);
            Weight wallWeight = Weight.of(wall);
            Weight phoneWeight = Weight.of(listening);
            double cpuBefore = server.cpuSeconds();
            Notes notes = Notes.evenly(joined, total, rate).send();
            notes.awaitAnswers();
            long missing = walls.awaitAll(30) + ears.awaitAll(30);
            double cores = (server.cpuSeconds() - cpuBefore) / ((System.nanoTime() - notes.begin()) / 1e9);
            Samples onWalls = walls.slowest(notes.planned());
            return notes.check(
                    new JsonLine()
                            .put("phones", phones)
                            .put("rooms", 1)
                            .put("walls", WALLS)
                            .put("cockpits", 1)
                            .put("rate", rate)
                            .put("seconds", seconds)
                            .put("ack_p50_ms", notes.acks().millis(50))
                            .put("ack_p99_ms", notes.acks().millis(99))
                            .put("wall_p50_ms", onWalls.millis(50))
                            .put("wall_p99_ms", onWalls.millis(99))
                            .put("phone_p99_ms", ears.slowest(notes.planned()).millis(99))
                            .put("screens_that_miss_notes", missing)
                            .put("wall_frame_bytes", wallWeight.perFrame())
                            .put("phone_frame_bytes", phoneWeight.perFrame())
                            .put("cockpit_push_messages", cockpit.messages())
                            .put("refused", notes.refused())
                            .put("cpu_cores", cores),
                    store);
        }
    }
}

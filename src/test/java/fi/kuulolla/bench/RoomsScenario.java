package fi.kuulolla.bench;

import java.util.ArrayList;
import java.util.List;

/** Scenario 3: many rooms at once, each with its phones and a wall; notes over all of them at a steady rate. */
final class RoomsScenario implements Scenario {
    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int rooms = options.rooms(10, 100);
        int phones = Math.max(rooms, options.phones(200, 5000));
        int rate = options.rate(20, 167);
        int seconds = options.seconds(15, 60);
        // As many in each room.
        int total = Math.max(1, rate * seconds / rooms) * rooms;
        int inRoom = phones / rooms;
        Arrivals[] walls = new Arrivals[rooms];
        try (Crowd crowd = new Crowd();
                Store store = server.store()) {
            List<List<Phone>> joined = new ArrayList<>();
            for (int r = 0; r < rooms; r++) {
                CopiedRoom room = CopiedRoom.writing(store, server.joinCode());
                joined.add(crowd.join(server, room.joinCode(), inRoom));
                walls[r] = new Arrivals(1, total / rooms);
                Arrivals wall = walls[r];
                crowd.walls(server, room.wallToken(), 1, wall::screen);
                crowd.listen(joined.getLast(), i -> (data, nanos) -> {});
            }
            double cpuBefore = server.cpuSeconds();
            Notes notes = Notes.evenly(inTurn(joined, inRoom), total, rate).send();
            notes.awaitAnswers();
            long missing = 0;
            Samples onWalls = new Samples();
            Samples later = new Samples();
            for (int r = 0; r < rooms; r++) {
                missing += walls[r].awaitAll(10);
                long[] planned = ofRoom(notes.planned(), r, rooms);
                onWalls.addAll(walls[r].slowest(planned));
                later.addAll(walls[r].slowest(planned, planned.length / 2, planned.length));
            }
            double cores = (server.cpuSeconds() - cpuBefore) / ((System.nanoTime() - notes.begin()) / 1e9);
            return notes.check(
                    new JsonLine()
                            .put("phones", rooms * inRoom)
                            .put("rooms", rooms)
                            .put("rate", rate)
                            .put("seconds", seconds)
                            .put("ack_p50_ms", notes.acks().millis(50))
                            .put("ack_p99_ms", notes.acks().millis(99))
                            .put("ack_p99_second_half_ms", notes.laterAcks().millis(99))
                            .put("wall_p50_ms", onWalls.millis(50))
                            .put("wall_p99_ms", onWalls.millis(99))
                            .put("wall_p99_second_half_ms", later.millis(99))
                            .put("screens_that_miss_notes", missing)
                            .put("refused", notes.refused())
                            .put("cpu_cores", cores),
                    store);
        }
    }

    /** The first phone of each room, then the second of each: note k goes to room k modulo rooms. */
    private static List<Phone> inTurn(List<List<Phone>> rooms, int inRoom) {
        List<Phone> phones = new ArrayList<>();
        for (int i = 0; i < inRoom; i++) {
            for (List<Phone> room : rooms) {
                phones.add(room.get(i));
            }
        }
        return phones;
    }

    static long[] ofRoom(long[] planned, int room, int rooms) {
        long[] own = new long[planned.length / rooms];
        for (int k = 0; k < own.length; k++) {
            own[k] = planned[k * rooms + room];
        }
        return own;
    }
}

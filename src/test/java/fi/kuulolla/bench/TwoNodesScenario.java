package fi.kuulolla.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenario 14: rooms on one node, and 1.7 times as many on two, by turns: two carry so many more when their walls are no later. And how
 * much later a wall on the other node shows a note than one on the same. Each node has a core of its own; the database and the driver
 * share the others. No proxy: what is measured is ours.
 */
final class TwoNodesScenario {
    /** So many times the rooms of one node have to be carried by two. */
    private static final double MORE = 1.7;

    private static final int ROUNDS = 3;
    private static final int NOTES_A_ROOM = 2;
    /** Seldom enough that nothing else moves in the room when a note comes. */
    private static final double QUIET = 0.7;

    private final List<ServerProcess> nodes;
    private final Store store;
    private final Options options;

    private TwoNodesScenario(List<ServerProcess> nodes, Store store, Options options) {
        this.nodes = nodes;
        this.store = store;
        this.options = options;
    }

    /**
     * What a number of rooms came to.
     *
     * @param missing screens that did not get every note
     * @param cores how many the nodes used together
     */
    private record Carried(int rooms, Samples acks, Samples walls, long missing, int refused, double cores) {
        JsonLine told() {
            return new JsonLine()
                    .put("ack_p99_ms", acks.millis(99))
                    .put("wall_p50_ms", walls.millis(50))
                    .put("wall_p99_ms", walls.millis(99))
                    .put("screens_that_miss_notes", missing)
                    .put("refused", refused)
                    .put("cores", cores)
                    .put("rooms_a_core", rooms / cores);
        }
    }

    static JsonLine play(Path data, Options options) throws Exception {
        Files.createDirectories(data);
        try (OwnDatabase database = OwnDatabase.start(data);
                ServerProcess one = node(data, database, "0");
                ServerProcess two = node(data, database, "1");
                Store store = one.store()) {
            WarmUp.play(one);
            WarmUp.play(two);
            return new TwoNodesScenario(List.of(one, two), store, options).figures();
        }
    }

    private static ServerProcess node(Path data, OwnDatabase database, String core) {
        return ServerProcess.start(data, Launch.installed().onCores(core).with(database.environment()));
    }

    private JsonLine figures() throws Exception {
        int alone = options.rooms(6, 60);
        int both = (int) Math.ceil(alone * MORE / 2) * 2;
        JsonLine line = new JsonLine()
                .put("phones_a_room", options.phones(20, 50))
                .put("rate_a_room", NOTES_A_ROOM)
                .put("seconds", options.seconds(8, 30))
                .put("rooms_one_node", alone)
                .put("rooms_two_nodes", both)
                .put(
                        "pinned",
                        ServerProcess.isPinned() ? "one core a node; database and driver on the others" : "nothing");
        across(line, "quiet", QUIET, options.notes(20, 100));
        across(line, "busy", 5, options.notes(20, 100) * 3);
        List<ServerProcess> one = List.of(nodes.getFirst());
        // Before anything counts: what so many rooms need, compiled on both.
        carry(both, nodes, true);
        for (int round = 1; round <= ROUNDS; round++) {
            line.put("one_node_" + round, told(alone, one, false))
                    // As the room in the address would have it: a room is on one node.
                    .put("two_nodes_" + round, told(both, nodes, false))
                    // As a cookie has it: a room's phones are on both nodes.
                    .put("two_nodes_mixed_" + round, told(both, nodes, true));
        }
        return line;
    }

    /** Phones on one node, a wall on each. */
    private void across(JsonLine line, String name, double rate, int count) throws Exception {
        try (Crowd crowd = new Crowd()) {
            CopiedRoom room = CopiedRoom.writing(store, nodes.getFirst().joinCode());
            List<Phone> phones = crowd.join(nodes.getFirst(), room.joinCode(), 10);
            Arrivals same = new Arrivals(1, count);
            Arrivals other = new Arrivals(1, count);
            crowd.walls(nodes.getFirst(), room.wallToken(), 1, same::screen);
            crowd.walls(nodes.getLast(), room.wallToken(), 1, other::screen);
            Notes notes = Notes.evenly(phones, count, rate).send();
            notes.awaitAnswers();
            same.awaitAll(10);
            other.awaitAll(10);
            Samples here = same.slowest(notes.planned());
            Samples there = other.slowest(notes.planned());
            line.put("wall_same_" + name + "_p50_ms", here.millis(50))
                    .put("wall_same_" + name + "_p99_ms", here.millis(99))
                    .put("wall_across_" + name + "_p50_ms", there.millis(50))
                    .put("wall_across_" + name + "_p99_ms", there.millis(99))
                    .put("across_" + name + "_p50_ms", there.millis(50) - here.millis(50))
                    .put("across_" + name + "_p99_ms", there.millis(99) - here.millis(99));
        }
    }

    private JsonLine told(int rooms, List<ServerProcess> on, boolean mixed) throws Exception {
        // Screens that were closed are streams until they are found out.
        for (ServerProcess node : nodes) {
            Gauges.awaitNoStreams(node);
        }
        HostTook host = new HostTook();
        JsonLine told = carry(rooms, on, mixed).told().put("host_took_percent", host.percent());
        System.err.println(rooms + " rooms on " + on.size() + (mixed ? ", mixed " : " ") + told);
        return told;
    }

    private Carried carry(int rooms, List<ServerProcess> on, boolean mixed) throws Exception {
        int inRoom = options.phones(20, 50);
        int seconds = options.seconds(8, 30);
        int inOne = NOTES_A_ROOM * seconds;
        Arrivals[] walls = new Arrivals[rooms];
        try (Crowd crowd = new Crowd()) {
            List<Phone> inTurn = new ArrayList<>();
            List<List<Phone>> joined = new ArrayList<>();
            for (int r = 0; r < rooms; r++) {
                CopiedRoom room = CopiedRoom.writing(store, nodes.getFirst().joinCode());
                List<Phone> phones = new ArrayList<>();
                for (int n = 0; n < on.size(); n++) {
                    int share = mixed ? inRoom / on.size() : r % on.size() == n ? inRoom : 0;
                    phones.addAll(crowd.join(on.get(n), room.joinCode(), share));
                }
                walls[r] = new Arrivals(1, inOne);
                crowd.walls(on.get(r % on.size()), room.wallToken(), 1, walls[r]::screen);
                crowd.listen(phones, i -> (data, nanos) -> {});
                joined.add(phones);
            }
            // Note k goes to room k modulo rooms; within a room from one node and the other by turns.
            for (int i = 0; i < joined.getFirst().size(); i++) {
                for (List<Phone> phones : joined) {
                    int half = phones.size() / 2;
                    inTurn.add(phones.get(i % 2 == 0 ? i / 2 : half + i / 2));
                }
            }
            double before = cpu(on);
            Notes notes = Notes.evenly(inTurn, inOne * rooms, (double) NOTES_A_ROOM * rooms)
                    .send();
            notes.awaitAnswers();
            long missing = 0;
            Samples onWalls = new Samples();
            for (int r = 0; r < rooms; r++) {
                missing += walls[r].awaitAll(5);
                onWalls.addAll(walls[r].slowest(RoomsScenario.ofRoom(notes.planned(), r, rooms)));
            }
            double took = (System.nanoTime() - notes.begin()) / 1e9;
            return new Carried(rooms, notes.acks(), onWalls, missing, notes.refused(), (cpu(on) - before) / took);
        }
    }

    private static double cpu(List<ServerProcess> on) {
        return on.stream().mapToDouble(ServerProcess::ownCpuSeconds).sum();
    }
}

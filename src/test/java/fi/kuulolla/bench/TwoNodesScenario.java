package fi.kuulolla.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenario 14: how many rooms two nodes carry against one, and how much later a wall on the other node shows a note than one on the
 * same. Each node has a core of its own; the database and the driver share the others. No proxy: what is measured is ours.
 */
final class TwoNodesScenario {
    /** A wall may be this late; more rooms than that are too many. */
    private static final double WALL = 500;

    private static final double PRECISE = 1.09;
    private static final int NOTES_A_ROOM = 2;
    /** Seldom enough that nothing else moves in the room when a note comes. */
    private static final double QUIET = 0.7;

    private final List<ServerProcess> nodes;
    private final Store store;
    private final Options options;
    private final JsonLine steps = new JsonLine();

    private TwoNodesScenario(List<ServerProcess> nodes, Store store, Options options) {
        this.nodes = nodes;
        this.store = store;
        this.options = options;
    }

    /** What a number of rooms came to. */
    private record Carried(Samples acks, Samples walls, long missing, int refused, double busiest) {
        boolean isFine() {
            return missing == 0 && refused == 0 && walls.millis(99) <= WALL;
        }

        void tell(JsonLine step) {
            step.put("ack_p99_ms", acks.millis(99))
                    .put("wall_p50_ms", walls.millis(50))
                    .put("wall_p99_ms", walls.millis(99))
                    .put("screens_that_miss_notes", missing)
                    .put("refused", refused)
                    .put("busiest_node_cores", busiest);
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
        int phones = options.phones(20, 50);
        JsonLine line = new JsonLine()
                .put("phones_a_room", phones)
                .put("rate_a_room", NOTES_A_ROOM)
                .put("seconds", options.seconds(8, 30))
                .put(
                        "pinned",
                        ServerProcess.isPinned() ? "one core a node; database and driver on the others" : "nothing");
        across(line, "quiet", QUIET, options.notes(20, 100));
        across(line, "busy", 5, options.notes(20, 100) * 3);
        int alone = most("one_node", List.of(nodes.getFirst()), false);
        // As the room in the address would have it: a room is on one node.
        int both = most("two_nodes", nodes, false);
        // As a cookie has it: a room's phones are on both nodes.
        int mixed = most("two_nodes_mixed", nodes, true);
        return line.put("rooms_one_node", alone)
                .put("rooms_two_nodes", both)
                .put("rooms_two_nodes_mixed", mixed)
                .put("ratio", alone == 0 ? Double.NaN : (double) both / alone)
                .put("ratio_mixed", alone == 0 ? Double.NaN : (double) mixed / alone)
                .put("steps", steps);
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

    /**
     * The most rooms that were carried, to a twelfth: half as many more as long as they are, then the middle between what was and what
     * was not.
     */
    private int most(String name, List<ServerProcess> on, boolean mixed) throws Exception {
        int carried = 0;
        int tooMany = 0;
        int rooms = options.rooms(6, 20) * on.size();
        while (rooms > carried && (tooMany == 0 || rooms < tooMany)) {
            if (isCarried(name, rooms, on, mixed)) {
                carried = rooms;
            } else {
                tooMany = rooms;
            }
            if (tooMany > 0 && tooMany <= carried * PRECISE) {
                break;
            }
            double next = tooMany == 0 ? rooms * 1.5 : Math.sqrt(Math.max(1, carried) * (double) tooMany);
            rooms = (int) Math.round(next / on.size()) * on.size();
        }
        return carried;
    }

    /** Twice no is no: one hiccup of the machine is no limit. */
    private boolean isCarried(String name, int rooms, List<ServerProcess> on, boolean mixed) throws Exception {
        for (int time = 1; time <= 2; time++) {
            // Screens that were closed are streams until they are found out.
            for (ServerProcess node : nodes) {
                Gauges.awaitNoStreams(node);
            }
            HostTook host = new HostTook();
            JsonLine step = new JsonLine();
            boolean fine = false;
            try {
                Carried carried = carry(rooms, on, mixed);
                fine = carried.isFine();
                carried.tell(step);
            } catch (IllegalStateException notLetIn) {
                step.put("not_let_in", String.valueOf(notLetIn.getMessage()));
            }
            step.put("host_took_percent", host.percent());
            steps.put(name + "_" + rooms + "_" + time, step);
            System.err.println(name + ": " + rooms + " rooms " + step);
            if (fine) {
                return true;
            }
        }
        return false;
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
            double[] before =
                    on.stream().mapToDouble(ServerProcess::ownCpuSeconds).toArray();
            Notes notes = Notes.evenly(inTurn, inOne * rooms, (double) NOTES_A_ROOM * rooms)
                    .send();
            notes.awaitAnswers();
            long missing = 0;
            Samples onWalls = new Samples();
            for (int r = 0; r < rooms; r++) {
                missing += walls[r].awaitAll(5);
                onWalls.addAll(walls[r].slowest(RoomsScenario.ofRoom(notes.planned(), r, rooms)));
            }
            double busiest = 0;
            double took = (System.nanoTime() - notes.begin()) / 1e9;
            for (int n = 0; n < on.size(); n++) {
                busiest = Math.max(busiest, (on.get(n).ownCpuSeconds() - before[n]) / took);
            }
            return new Carried(notes.acks(), onWalls, missing, notes.refused(), busiest);
        }
    }
}

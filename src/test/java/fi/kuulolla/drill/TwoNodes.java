package fi.kuulolla.drill;

import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.OwnDatabase;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Screen;
import fi.kuulolla.bench.ServerProcess;
import fi.kuulolla.bench.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Two nodes behind a proxy, with a PostgreSQL that belongs to neither. In turn one of them is killed in the middle of a burst, both
 * are restarted one after the other, or PostgreSQL is killed; who was on a node that goes comes back on the other, and screens of
 * both show the same.
 */
final class TwoNodes implements Fault {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final double PROMISED = 15_000;
    /** After PostgreSQL is back. */
    private static final double HEALED = 5_000;

    private final List<AutoCloseable> started = new ArrayList<>();
    private @Nullable OwnDatabase database;
    private Node one = Node.NONE;
    private Node two = Node.NONE;
    private int rounds;

    private record Node(String name, ServerProcess server, Proxy proxy) {
        @SuppressWarnings("NullAway") // before it is started nobody asks
        static final Node NONE = new Node("", null, null);
    }

    @Override
    public ServerProcess start(Path data, Launch installed) throws Exception {
        Proxy.program();
        Files.createDirectories(data);
        OwnDatabase own = OwnDatabase.start(data);
        database = own;
        started.add(own);
        Launch launch = installed.with(own.environment());
        // One after the other: the first makes the tables and the sample.
        ServerProcess first = ServerProcess.start(data, launch);
        started.add(first);
        ServerProcess second = ServerProcess.start(data, launch);
        started.add(second);
        Proxy proxy = Proxy.start(data, first.port(), second.port());
        started.add(proxy);
        one = new Node("one", first, proxy);
        two = new Node("two", second, proxy);
        return first;
    }

    @Override
    public void leave(Path data) throws Exception {
        for (AutoCloseable it : started.reversed()) {
            it.close();
        }
        started.clear();
    }

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        List<String> complaints = new ArrayList<>();
        Samples back = new Samples();
        try (Evening evening = Evening.behind(one.proxy().port(), one.server(), ground.options())) {
            for (Node node : List.of(one, two)) {
                if (on(node, evening).isEmpty()) {
                    complaints.add("nobody was on node " + node.name());
                }
            }
            evening.write(ground.options(), random);
            evening.awaitSomeMoment(random);
            switch (rounds++ % 3) {
                case 0 -> {
                    Node victim = random.nextBoolean() ? one : two;
                    goes(victim, ServerProcess::kill, evening, back, complaints);
                    comesBack(victim);
                }
                case 1 -> {
                    for (Node node : List.of(one, two)) {
                        goes(node, ServerProcess::close, evening, back, complaints);
                        comesBack(node);
                    }
                }
                default -> {
                    databaseGoes();
                    // What is promised is how soon all is well after it is back.
                    evening.faultIsNow();
                }
            }
            if (back.size() > 0 && back.millis(100) > PROMISED) {
                complaints.add("a screen came back after " + Math.round(back.millis(100)) + " ms");
            }
            Round round = evening.judge(back, complaints);
            List<String> later = apart(evening);
            Samples healed = evening.healed();
            if (back.size() == 0 && healed.size() > 0 && healed.millis(100) > HEALED) {
                later.add("a note was answered " + Math.round(healed.millis(100)) + " ms after PostgreSQL was back");
            }
            return round.plus(new Round(Verdict.NOTHING_YET, new Samples(), later));
        }
    }

    private void databaseGoes() throws Exception {
        OwnDatabase its = Objects.requireNonNull(database);
        its.kill();
        its.startAgain();
    }

    private interface End {
        void of(ServerProcess server) throws Exception;
    }

    /** Ends a node and waits until everybody who was on it hears from the other. */
    private static void goes(Node node, End end, Evening evening, Samples back, List<String> complaints)
            throws Exception {
        List<Screen> there = on(node, evening);
        List<StaffBrowser> staff = staffOn(node);
        long fault = System.nanoTime();
        evening.faultIsNow();
        Thread ending = Thread.ofVirtual().start(() -> {
            try {
                end.of(node.server());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        int missing = 0;
        for (Screen screen : there) {
            while (screen.heardSince() <= fault && System.nanoTime() - fault < PATIENCE) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            if (screen.heardSince() > fault) {
                back.add(screen.heardSince() - fault);
            } else {
                missing++;
            }
        }
        ending.join();
        for (StaffBrowser browser : staff) {
            if (!browser.comesIn()) {
                complaints.add("somebody of the staff stood at the door again");
            }
        }
        if (missing > 0) {
            complaints.add(missing + " screens never came back on the other node");
        }
    }

    /** One of several who signed in: the proxy chooses their nodes. */
    private static List<StaffBrowser> staffOn(Node node) throws Exception {
        List<StaffBrowser> staff = new ArrayList<>();
        for (int i = 0; i < 10 && staff.isEmpty(); i++) {
            StaffBrowser browser = new StaffBrowser(node.proxy().port());
            if (browser.node().equals(node.name())) {
                staff.add(browser);
            }
        }
        return staff;
    }

    private static void comesBack(Node node) throws Exception {
        node.server().startAgain();
        node.proxy().awaitUp(node.name());
    }

    private static List<Screen> on(Node node, Evening evening) {
        return evening.rooms().stream()
                .flatMap(room -> room.screens().stream())
                .filter(screen -> screen.cookies().value(Proxy.COOKIE).equals(node.name()))
                .toList();
    }

    /** When all is quiet, each node is asked past the proxy: what its wall shows, and how far it counts. */
    private List<String> apart(Evening evening) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (DrillRoom room : evening.rooms()) {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!shown(one, room).equals(shown(two, room))) {
                if (System.nanoTime() > until) {
                    complaints.add("the nodes do not show the same");
                    break;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
            if (JsonLine.number(board(one, room), "rev") == JsonLine.number(board(two, room), "rev")) {
                complaints.add("two nodes gave one number");
            }
        }
        return complaints;
    }

    private static String shown(Node node, DrillRoom room) throws IOException {
        return board(node, room).replaceFirst("\"rev\":\\d+", "");
    }

    private static String board(Node node, DrillRoom room) throws IOException {
        try (Wire wire = Wire.open(node.server().port(), 0)) {
            return wire.ask("GET", "/live/wall/" + room.wallToken() + "/board", "", "")
                    .text();
        }
    }
}

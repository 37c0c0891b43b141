package fi.kuulolla.drill;

import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.ServerProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two rooms in which people write at the same time, one of them nameless. What breaks, breaks for both. */
final class Evening implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final List<DrillRoom> rooms;
    private final List<Burst> bursts = new ArrayList<>();

    private Evening(List<DrillRoom> rooms) {
        this.rooms = rooms;
    }

    static Evening open(ServerProcess server, DrillOptions options) throws Exception {
        return open(server, server.port(), options);
    }

    /** As {@link #open(ServerProcess, DrillOptions)}; the phones reach the server by another port. */
    static Evening open(ServerProcess server, int port, DrillOptions options) throws Exception {
        DrillRoom named = DrillRoom.open(server, port, options.phones(), false);
        return new Evening(List.of(named, DrillRoom.open(server, port, options.phones(), true)));
    }

    /** Phones and walls reach it by a proxy. */
    static Evening behind(int proxy, ServerProcess server, DrillOptions options) throws Exception {
        DrillRoom named = DrillRoom.open(server, proxy, proxy, options.phones(), false);
        return new Evening(List.of(named, DrillRoom.open(server, proxy, proxy, options.phones(), true)));
    }

    /** Everybody begins to write. */
    Evening write(DrillOptions options, Random random) {
        rooms.forEach(room -> bursts.add(new Burst(room.phones(), options.notes(), options.burst(), random).start()));
        return this;
    }

    /** Waits for a random moment of the burst: some notes have been answered, and some have not. */
    void awaitSomeMoment(Random random) throws InterruptedException {
        for (Burst burst : bursts) {
            burst.awaitAcknowledged((int) (burst.planned() * (0.1 + 0.5 * random.nextDouble())));
        }
    }

    void faultIsNow() {
        bursts.forEach(Burst::faultIsNow);
    }

    int acknowledged() {
        return bursts.stream().mapToInt(burst -> burst.acknowledged().size()).sum();
    }

    List<DrillRoom> rooms() {
        return rooms;
    }

    List<Burst> bursts() {
        return bursts;
    }

    /** From a moment to each screen's first frame on a new connection. */
    Samples screensBack(long since) throws InterruptedException {
        Samples back = new Samples();
        for (DrillRoom room : rooms) {
            back.addAll(room.back(since));
        }
        return back;
    }

    int screens() {
        return rooms.stream().mapToInt(room -> room.screens().size()).sum();
    }

    Samples healed() {
        Samples healed = new Samples();
        bursts.forEach(burst -> healed.addAll(burst.healed()));
        return healed;
    }

    /** When every outbox is empty: what is kept, what was shown, and what else was promised. */
    Round judge(Samples recovered, List<String> more) throws Exception {
        List<String> complaints = new ArrayList<>(more);
        Verdict verdict = Verdict.NOTHING_YET;
        for (int i = 0; i < rooms.size(); i++) {
            if (!bursts.get(i).awaitAnswers(PATIENCE)) {
                complaints.add("an outbox is still not empty");
            }
            Aftermath after = new Aftermath(rooms.get(i), bursts.get(i));
            verdict = verdict.plus(after.judge());
            complaints.addAll(after.complaints());
        }
        return new Round(verdict, recovered, complaints);
    }

    @Override
    public void close() {
        rooms.forEach(DrillRoom::close);
    }
}

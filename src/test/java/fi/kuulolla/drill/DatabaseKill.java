package fi.kuulolla.drill;

import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.ServerProcess;
import fi.kuulolla.bench.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** PostgreSQL goes away in the middle of a burst. Each write is answered within three seconds all the same, and heals by itself. */
final class DatabaseKill implements Fault {
    /** Three seconds, and what the way there and back takes on a machine that is busy. */
    private static final double LONGEST_ANSWER = 3_500;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Consumer<ServerProcess> end;

    private DatabaseKill(Consumer<ServerProcess> end) {
        this.end = end;
    }

    /** {@code kill -9}. */
    static DatabaseKill atOnce() {
        return new DatabaseKill(ServerProcess::killDatabase);
    }

    static DatabaseKill inGoodOrder() {
        return new DatabaseKill(ServerProcess::stopDatabase);
    }

    /** Until nobody gets in any more, and then until somebody does. */
    private static void awaitGoneAndBack(ServerProcess server) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (answers(server) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        while (!answers(server)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("PostgreSQL never came back");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean answers(ServerProcess server) {
        try (Store store = server.store()) {
            return store.number("select 1") == 1;
        } catch (RuntimeException away) {
            return false;
        }
    }

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        try (Evening evening = Evening.open(ground.server(), ground.options()).write(ground.options(), random)) {
            evening.awaitSomeMoment(random);
            end.accept(ground.server());
            awaitGoneAndBack(ground.server());
            // What is promised is how soon all is well after it is back.
            evening.faultIsNow();
            Round round = evening.judge(new Samples(), List.of());
            List<String> complaints = new ArrayList<>();
            for (Burst burst : evening.bursts()) {
                double slowest = burst.answers().millis(100);
                if (slowest > LONGEST_ANSWER) {
                    complaints.add("an answer took " + Math.round(slowest) + " ms");
                }
            }
            return round.plus(new Round(Verdict.NOTHING_YET, evening.healed(), complaints));
        }
    }
}

package fi.kuulolla.drill;

import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.ServerProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** The server goes away in the middle of a burst and is started again; screens come back by themselves, without a code. */
final class ServerKill implements Fault {
    private final Consumer<ServerProcess> end;

    private ServerKill(Consumer<ServerProcess> end) {
        this.end = end;
    }

    /** {@code kill -9}. */
    static ServerKill atOnce() {
        return new ServerKill(ServerProcess::kill);
    }

    /** As an upgrade does it. */
    static ServerKill inGoodOrder() {
        return new ServerKill(ServerProcess::close);
    }

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        try (Evening evening = Evening.open(ground.server(), ground.options()).write(ground.options(), random)) {
            evening.awaitSomeMoment(random);
            long fault = System.nanoTime();
            evening.faultIsNow();
            end.accept(ground.server());
            ground.server().startAgain();
            Samples back = evening.screensBack(fault);
            List<String> complaints = new ArrayList<>();
            if (back.size() < evening.screens()) {
                complaints.add((evening.screens() - back.size()) + " screens never came back");
            }
            return evening.judge(back, complaints);
        }
    }
}

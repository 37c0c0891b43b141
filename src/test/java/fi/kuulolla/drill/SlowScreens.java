package fi.kuulolla.drill;

import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Every fifth screen stops reading without closing. The others notice nothing, memory stays, and who reads on sees what is now. */
final class SlowScreens implements Fault {
    private static final int EVERY = 5;
    private static final long MEMORY = 512L << 20;

    @Override
    public Launch launch(Launch installed) {
        return installed.withHeap("512m");
    }

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        List<String> complaints = new ArrayList<>();
        Samples back = new Samples();
        try (Evening evening = Evening.open(ground.server(), ground.options())) {
            List<Screen> slow = new ArrayList<>();
            for (DrillRoom room : evening.rooms()) {
                for (int i = 0; i < room.screens().size(); i += EVERY) {
                    slow.add(room.screens().get(i));
                }
            }
            slow.forEach(Screen::stopReading);
            evening.write(ground.options(), random);
            for (Burst burst : evening.bursts()) {
                burst.awaitAcknowledged(burst.planned());
            }
            if (!ground.server().isAlive() || ground.server().liveHeap() > MEMORY) {
                complaints.add("the server did not stand it");
            }
            List<Long> seen = slow.stream().map(Screen::frames).toList();
            long now = System.nanoTime();
            slow.forEach(Screen::readOn);
            for (int i = 0; i < slow.size(); i++) {
                if (hearsAgain(slow.get(i), seen.get(i))) {
                    back.add(System.nanoTime() - now);
                } else {
                    complaints.add("a slow screen sees nothing any more");
                }
            }
            return evening.judge(back, complaints);
        }
    }

    private static boolean hearsAgain(Screen screen, long frames) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (screen.frames() <= frames) {
            if (System.nanoTime() > until) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return true;
    }
}

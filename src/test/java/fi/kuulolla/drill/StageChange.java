package fi.kuulolla.drill;

import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The facilitator goes on while people send: what comes after goes into the late tray, and nothing vanishes. */
final class StageChange implements Fault {
    @Override
    public Launch launch(Launch installed) {
        return Launch.of(DrillServer.class, "1g");
    }

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        HandsAsked hands = new HandsAsked(ground.server());
        DrillOptions options = ground.options();
        try (DrillRoom room = hands.room(random.nextBoolean(), options.phones())) {
            Burst burst = new Burst(room.phones(), options.notes(), options.burst(), random).start();
            burst.awaitAcknowledged((int) (burst.planned() * (0.1 + 0.5 * random.nextDouble())));
            hands.next(room.workshop());
            List<String> complaints = new ArrayList<>();
            if (!burst.awaitAnswers(Duration.ofSeconds(100))) {
                complaints.add("an outbox is still not empty");
            }
            long told = burst.acknowledged().stream()
                    .filter(note -> burst.firstAnswer(note).contains("\"late\":true"))
                    .count();
            try (Store store = ground.server().store()) {
                long late = store.number(
                        "select count(*) from contribution where tray and workshop_id = '" + room.workshop() + "'");
                if (told == 0 || told != late) {
                    complaints.add(told + " notes were told to be late, " + late + " are in the tray");
                }
            }
            Aftermath after = new Aftermath(room, burst);
            Verdict verdict = after.judge();
            complaints.addAll(after.complaints());
            return new Round(verdict, new Samples(), complaints);
        }
    }
}

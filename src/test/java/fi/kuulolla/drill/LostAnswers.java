package fi.kuulolla.drill;

import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Joins and notes are committed, and their answer is lost: the repeated one gets the same answer, the same person. */
final class LostAnswers implements Fault {
    private static final double SHARE = 0.3;

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        try (CuttingProxy proxy = new CuttingProxy(ground.server().port(), SHARE, new Random(random.nextLong()));
                Evening evening = Evening.open(ground.server(), proxy.port(), ground.options())
                        .write(ground.options(), random)) {
            for (Burst burst : evening.bursts()) {
                burst.awaitAcknowledged(burst.planned());
            }
            int cuts = proxy.cuts();
            proxy.heal();
            List<String> complaints = new ArrayList<>();
            if (cuts == 0) {
                complaints.add("no answer was lost, so nothing was tried");
            }
            try (Store store = ground.server().store()) {
                for (DrillRoom room : evening.rooms()) {
                    long people = store.number(
                            "select count(*) from participant where workshop_id = '" + room.workshop() + "'");
                    if (people != room.phones().size()) {
                        complaints.add(room.phones().size() + " phones joined as " + people + " people");
                    }
                }
            }
            return evening.judge(new Samples(), complaints);
        }
    }
}

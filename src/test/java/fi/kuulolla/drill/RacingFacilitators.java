package fi.kuulolla.drill;

import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two facilitators put the same note into two themes at the same moment: one wins, the other is told, all screens agree. */
final class RacingFacilitators implements Fault {
    private static final Pattern NOTE = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\",\"text\"");
    private static final Pattern PLACED = Pattern.compile("\"theme\":\"");

    @Override
    public Launch launch(Launch installed) {
        return Launch.of(DrillServer.class, "1g");
    }

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        HandsAsked hands = new HandsAsked(ground.server());
        DrillOptions options = ground.options();
        List<String> complaints = new ArrayList<>();
        try (DrillRoom room = hands.room(false, options.phones());
                ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Burst burst = new Burst(room.phones(), options.notes(), Duration.ofSeconds(1), random).start();
            burst.awaitAnswers(Duration.ofSeconds(60));
            hands.next(room.workshop());
            String one = hands.theme(room.workshop(), "Yksi");
            String other = hands.theme(room.workshop(), "Toinen");
            String board = room.phones().getFirst().get("board");
            int races = 0;
            for (Matcher note = NOTE.matcher(board); note.find(); races++) {
                String id = note.group(1);
                List<Callable<Boolean>> race = List.of(
                        () -> hands.assign(room.workshop(), id, one), () -> hands.assign(room.workshop(), id, other));
                int winners = 0;
                for (Future<Boolean> runner : both.invokeAll(race)) {
                    winners += runner.get() ? 1 : 0;
                }
                if (winners != 1) {
                    complaints.add(winners + " of two facilitators moved one note");
                }
            }
            Aftermath after = new Aftermath(room, burst);
            Verdict verdict = after.judge();
            complaints.addAll(after.complaints());
            String end = room.phones().getFirst().get("board");
            long placed = PLACED.matcher(end).results().count();
            if (races == 0 || placed != races) {
                complaints.add(races + " races, " + placed + " notes in a theme");
            }
            return new Round(verdict, new Samples(), complaints);
        }
    }
}

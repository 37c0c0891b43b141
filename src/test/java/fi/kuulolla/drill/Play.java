package fi.kuulolla.drill;

import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;

/** Plays one fault, round after round, on an installation of its own that is thrown away. */
record Play(String name, Fault fault, Launch installed, DrillOptions options) {

    /** What came of all rounds. Each has its own seed, so that a single one can be played again. */
    Rounds rounds(int rounds) throws Exception {
        Path folder = Files.createTempDirectory("kuulolla-drill");
        Path data = fault.data(folder);
        try (ServerProcess server = fault.start(data, installed)) {
            return rounds(rounds, new Ground(server, installed, folder, options));
        } finally {
            fault.leave(data);
            delete(folder);
        }
    }

    /** The same on ground that is there already. After a round that breaks off, none is played: the ground may be broken too. */
    Rounds rounds(int rounds, Ground ground) throws Fault.NotHere {
        Rounds all = Rounds.NONE;
        for (int i = 0; i < rounds; i++) {
            try {
                Round round = fault.play(ground, new Random(options.seed() + 31L * i));
                round.complaints().stream().distinct().limit(12).forEach(it -> System.err.println(name + ": " + it));
                all = all.plus(round);
            } catch (Fault.NotHere why) {
                throw why;
            } catch (Exception why) {
                why.printStackTrace();
                return all.brokenOff(why);
            }
        }
        return all;
    }

    JsonLine line(Rounds rounds) {
        Round round = rounds.sum();
        JsonLine line = round.verdict().on(new JsonLine().put("fault", name).put("rounds", rounds.played()));
        if (round.recovered().size() > 0) {
            line.put("recovered_p50_s", round.recovered().millis(50) / 1000)
                    .put("recovered_p99_s", round.recovered().millis(99) / 1000);
        }
        return fault.size(line.put("broken_promises", round.complaints().size()).put("seed", options.seed()), options);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

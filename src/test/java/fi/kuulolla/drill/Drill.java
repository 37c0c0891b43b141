package fi.kuulolla.drill;

import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * {@code ./kuulolla drill [fault …] [--rounds N] [--phones N] [--notes N] [--seconds N] [--seed N] [--record]}: one JSON line a
 * fault on standard output, a summary for people on standard error. Ends with 1 when a promise was not kept.
 */
public final class Drill {
    private static final Path RECORD = Path.of("docs", "benchmarks", "faults.jsonl");

    private Drill() {}

    public static void main(String[] args) throws Exception {
        DrillOptions options;
        try {
            options = DrillOptions.of(args, Faults.names());
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.exit(2);
            return;
        }
        boolean kept = true;
        for (String name : options.faults()) {
            Play play = new Play(name, Faults.named(name), Launch.installed("1g", false), options);
            JsonLine line;
            try {
                Rounds rounds = play.rounds(options.rounds());
                line = play.line(rounds);
                kept &= rounds.sum().isClean();
            } catch (Fault.NotHere why) {
                line = new JsonLine()
                        .put("fault", name)
                        .put("rounds", 0)
                        .put("not_here", String.valueOf(why.getMessage()));
            } catch (Exception failed) {
                // The other faults are still worth knowing; and why this one could not be played.
                for (Throwable why = failed.getCause(); why != null; why = why.getCause()) {
                    System.err.println(name + ": " + why);
                }
                line = new JsonLine().put("fault", name).put("rounds", 0).put("failed", String.valueOf(failed));
                kept = false;
            }
            line.put("day", LocalDate.now(ZoneOffset.UTC).toString()).put("machine", Machine.describe(false));
            System.out.println(line);
            System.err.println(line.summary());
            if (options.record()) {
                Files.writeString(RECORD, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
        // Streams that are still being closed must not keep the driver.
        System.exit(kept ? 0 : 1);
    }
}

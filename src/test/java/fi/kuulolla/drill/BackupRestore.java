package fi.kuulolla.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A backup while people write, then one when they have finished; everything is wiped and restored from the second. Both commands
 * compare counts and hashes of every table by themselves; here it is looked at whether phones and walls find what was there.
 */
final class BackupRestore implements Fault {
    @Override
    public Round play(Ground ground, Random random) throws Exception {
        List<String> complaints = new ArrayList<>();
        Path first = Files.createTempFile(ground.folder(), "during", ".kuulolla");
        Path last = Files.createTempFile(ground.folder(), "after", ".kuulolla");
        Files.delete(first);
        Files.delete(last);
        Path data = ground.server().data();
        try (Evening evening = Evening.open(ground.server(), ground.options()).write(ground.options(), random)) {
            evening.awaitSomeMoment(random);
            complaints.addAll(command(ground, "backup", first, data));
            for (Burst burst : evening.bursts()) {
                burst.awaitAnswers(Duration.ofSeconds(100));
            }
            complaints.addAll(command(ground, "backup", last, data));
            if (command(ground, "restore", last, data).isEmpty()) {
                complaints.add("a restore over a running server was not refused");
            }
            // The one made while people wrote can be restored, too; what came after it is not in it.
            Path elsewhere = ground.folder().resolve("elsewhere");
            complaints.addAll(command(ground, "restore", first, elsewhere));
            delete(elsewhere);
            long wiped = System.nanoTime();
            ground.server().close();
            delete(data);
            complaints.addAll(command(ground, "restore", last, data));
            ground.server().startAgain();
            return evening.judge(evening.screensBack(wiped), complaints);
        } finally {
            Files.deleteIfExists(first);
            Files.deleteIfExists(last);
        }
    }

    private static List<String> command(Ground ground, String what, Path file, Path data) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ground.installed().program());
        command.addAll(List.of(what, file.toString(), "--kuulolla.data-dir=" + data));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? List.of() : List.of(what + ": " + said.strip());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

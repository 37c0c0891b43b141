package fi.kuulolla.drill;

import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The disk under the database is full for some seconds: writes are refused for now, reading works, nothing is corrupt. */
final class FullDisk implements Fault {
    private static final String SIZE = "420m";
    private static final int SECONDS = 5;

    @Override
    public Path data(Path folder) throws Exception {
        Path small = Files.createDirectories(folder.resolve("small-disk"));
        if (run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", small.toString()) != 0) {
            throw new NotHere("a small disk can only be mounted by root");
        }
        return small.resolve("data");
    }

    @Override
    public void leave(Path data) throws Exception {
        run("umount", "--lazy", data.getParent().toString());
    }

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        Path ballast = ground.server().data().resolveSibling("ballast");
        try (Evening evening = Evening.open(ground.server(), ground.options()).write(ground.options(), random)) {
            evening.awaitSomeMoment(random);
            fill(ballast);
            TimeUnit.SECONDS.sleep(SECONDS);
            List<String> complaints = new ArrayList<>();
            for (DrillRoom room : evening.rooms()) {
                try (Wire wire = Wire.open(ground.server().port(), 0)) {
                    int status = wire.ask("GET", "/live/wall/" + room.wallToken() + "/board", "", "")
                            .status();
                    if (status != 200) {
                        complaints.add("with the disk full a wall was answered " + status);
                    }
                }
            }
            evening.faultIsNow();
            Files.delete(ballast);
            Round round = evening.judge(new Samples(), complaints);
            if (evening.healed().size() == 0) {
                complaints.add("the disk was full and nobody noticed, so nothing was tried");
            }
            Samples healed = evening.healed();
            ground.server().restart();
            Round again = evening.judge(healed, complaints);
            // The same notes, looked at twice: before and after a restart that reads every file again.
            return again.plus(new Round(withoutCounts(round.verdict()), new Samples(), round.complaints()));
        } finally {
            Files.deleteIfExists(ballast);
        }
    }

    private static Verdict withoutCounts(Verdict verdict) {
        return new Verdict(
                0, 0, verdict.lost(), verdict.duplicated(), verdict.invented(), verdict.diverged(), verdict.leaked());
    }

    private static void fill(Path ballast) throws IOException {
        byte[] stone = new byte[64 << 10];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(stone);
            }
        } catch (IOException full) {
            // Just what was wanted. The last bytes, too:
            try (OutputStream rest = Files.newOutputStream(ballast, java.nio.file.StandardOpenOption.APPEND)) {
                while (true) {
                    rest.write(0);
                }
            } catch (IOException reallyFull) {
                return;
            }
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }
}

package fi.kuulolla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the host of a virtual machine kept for others while it had work: what Linux counts as stolen, of the time that was computed or
 * would have been. A figure taken while much was kept tells of the host.
 */
final class HostTook {
    private static final Path STAT = Path.of("/proc/stat");
    /** Where {@code cpu} has them: user, nice, system, idle, iowait, irq, softirq, steal; guests are counted in user. */
    private static final int IDLE = 3;

    private static final int WAITING = 4;
    private static final int STOLEN = 7;

    private final long[] before = times();

    /** From the making of this until now; not a number where the system does not tell. */
    double percent() {
        long[] now = times();
        if (now.length <= STOLEN || before.length <= STOLEN) {
            return Double.NaN;
        }
        long wanted = 0;
        for (int i = 0; i <= STOLEN; i++) {
            wanted += i == IDLE || i == WAITING ? 0 : now[i] - before[i];
        }
        return wanted == 0 ? 0 : 100.0 * (now[STOLEN] - before[STOLEN]) / wanted;
    }

    private static long[] times() {
        try (var lines = Files.lines(STAT)) {
            return lines.findFirst().stream()
                    .flatMap(all -> Arrays.stream(all.strip().split("\\s+")).skip(1))
                    .mapToLong(Long::parseLong)
                    .toArray();
        } catch (IOException notLinux) {
            return new long[0];
        }
    }
}

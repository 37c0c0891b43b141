package fi.kuulolla.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    @TempDir
    Path folder;

    /** In a machine of 128 MB, so that what a file costs is bounded by more than a promise. */
    @Test
    void eachIsRefusedForWhatItIsAndInLittleMemory() throws Exception {
        Map<Path, String> files = new HostileFiles(folder).all();
        List<String> expected = files.entrySet().stream()
                .map(it -> it.getKey().getFileName() + " " + it.getValue())
                .sorted()
                .toList();
        assertThat(inSmallMachine(folder)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> inSmallMachine(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadEach.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        }
        process.waitFor();
        return lines;
    }
}

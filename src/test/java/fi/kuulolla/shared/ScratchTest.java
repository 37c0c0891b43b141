package fi.kuulolla.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    Path parent;

    private final ProcessHandle process = ProcessHandle.current();

    @Test
    void whatAKilledProcessLeftIsRemoved() throws Exception {
        Process killed = new ProcessBuilder("sleep", "60").start();
        killed.destroyForcibly().waitFor();
        Path left = left("kuulolla-" + killed.pid() + "-123");
        Path inAContainer = left("kuulolla-" + process.pid() + "-456");

        new Scratch(parent, process).folder();

        assertThat(left).doesNotExist();
        assertThat(inAContainer).doesNotExist();
    }

    @Test
    void whatALiveProcessOrSomebodyElseHasThereStays() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Path alive = left("kuulolla-" + other.pid() + "-123");
            Path foreign = left("kuulolla-notes-of-mine");

            new Scratch(parent, process).folder();

            assertThat(alive).exists();
            assertThat(foreign).exists();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayOpenTheFolder() throws Exception {
        Path folder = new Scratch(parent, process).folder();

        assertThat(Files.getPosixFilePermissions(folder)).hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
    }

    private Path left(String name) throws Exception {
        Path folder = Files.createDirectory(parent.resolve(name));
        Files.writeString(folder.resolve("file.xlsx"), "words");
        return folder;
    }
}

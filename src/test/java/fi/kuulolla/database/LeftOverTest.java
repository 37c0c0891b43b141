package fi.kuulolla.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LeftOverTest {
    @TempDir
    Path folder;

    @Test
    void aNumberThatBelongsToSomebodyElseIsLeftAlone() throws IOException {
        Process somebody = new ProcessBuilder("sleep", "60").start();
        try {
            pidFile(somebody.pid());

            LeftOver.clear(folder);

            assertThat(somebody.isAlive()).isTrue();
            assertThat(folder.resolve("postmaster.pid")).doesNotExist();
        } finally {
            somebody.destroyForcibly();
        }
    }

    @Test
    void aFileOfADeadProcessIsRemoved() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        pidFile(gone.pid());

        LeftOver.clear(folder);

        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessThatNamesOurFilesIsStopped() throws Exception {
        String name = "postgres -D " + folder;
        // PostgreSQL has its own answer to SIGINT; a stand-in started from a background job would have inherited to
        // ignore it.
        Process ours = new ProcessBuilder(
                        "env", "--default-signal=INT", "bash", "-c", "exec -a '" + name + "' sleep 60")
                .start();
        // Not before it is the stand-in: env and bash name the folder, too, and bash ends with 0 when it is interrupted
        // early.
        await(() -> commandLine(ours).startsWith(name));
        pidFile(ours.pid());

        LeftOver.clear(folder);

        assertThat(ours.waitFor()).isNotZero();
    }

    @Test
    void aBrokenFileIsRemoved() throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), "not a number\n");

        LeftOver.clear(folder);

        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    }

    private static String commandLine(Process process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private void pidFile(long pid) throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), pid + "\n" + folder + "\n");
    }
}

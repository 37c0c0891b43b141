package fi.kuulolla.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class StepBackTest {
    /** As the system counts it: the 19th field of the thread's state, behind a name that may hold spaces. */
    private static int nice() {
        try {
            String state = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(state.substring(state.lastIndexOf(')') + 2).split(" ")[16]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theThreadThatMakesReportsStepsBackAndNoOther() throws IOException {
        int own = nice();
        ReportPresses presses = new ReportPresses();
        assertThat(presses.run(StepBackTest::nice)).isEqualTo(15);
        assertThat(nice()).isEqualTo(own);
        presses.close();
    }

    @Test
    void aVirtualThreadIsLeftAloneWhoeverCarriesIt() throws ExecutionException, InterruptedException {
        FutureTask<Boolean> asked = new FutureTask<>(StepBack::ofThisThread);
        Thread.ofVirtual().start(asked);
        assertThat(asked.get()).isFalse();
    }
}

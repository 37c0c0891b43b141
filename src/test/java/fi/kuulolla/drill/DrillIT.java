package fi.kuulolla.drill;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.ServerProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drill in small, against the package as it is installed. */
class DrillIT {
    private static final Launch PACKAGE = Launch.packaged(Path.of("target", "kuulolla.jar"), "700m");
    private static final DrillOptions SMALL = DrillOptions.small(8, 12, 2);

    @TempDir
    static Path folder;

    static ServerProcess server;

    @BeforeAll
    static void aServerRuns() {
        server = ServerProcess.start(folder.resolve("data"), PACKAGE);
    }

    @AfterAll
    static void itEnds() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"server-kill", "database-kill", "lost-answers", "double-tap"})
    void everyPromiseIsKept(String fault) throws Exception {
        Play play = new Play(fault, Faults.named(fault), PACKAGE, SMALL);

        Round round = play.rounds(1, new Ground(server, PACKAGE, folder, SMALL)).sum();

        // How long an answer took says more about the machine that tests than about us: that is for the drill itself.
        assertThat(round.complaints()).allSatisfy(it -> assertThat(it).startsWith("an answer took"));
        assertThat(round.verdict().acknowledged()).isEqualTo(round.verdict().attempted());
        assertThat(round.verdict().isClean()).as(round.verdict().toString()).isTrue();
    }
}

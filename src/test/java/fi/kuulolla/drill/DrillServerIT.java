package fi.kuulolla.drill;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.bench.Launch;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.ServerProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs facilitators' hands, in small; and a server that is broken on purpose, which the drill must not let pass. */
class DrillServerIT {
    private static final Launch LAUNCH = Launch.of(DrillServer.class, "700m");
    private static final DrillOptions SMALL = DrillOptions.small(6, 8, 1);

    @TempDir
    static Path folder;

    static ServerProcess server;

    @BeforeAll
    static void aServerWithHandsRuns() {
        server = ServerProcess.start(folder.resolve("data"), LAUNCH);
    }

    @AfterAll
    static void itEnds() {
        server.close();
    }

    @AfterEach
    void itIsWholeAgain() throws Exception {
        new HandsAsked(server).breakIt("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage-change", "racing-facilitators"})
    void everyPromiseIsKept(String fault) throws Exception {
        assertThat(played(fault, Faults.named(fault))).satisfies(round -> {
            assertThat(round.complaints()).isEmpty();
            assertThat(round.verdict().isClean()).as(round.verdict().toString()).isTrue();
        });
    }

    @Test
    void aServerThatIsNotBrokenPasses() throws Exception {
        Round round = played("quiet", new Quiet());

        assertThat(round.isClean()).as(round.toString()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Broken.class)
    void oneThatIsBrokenOnPurposeDoesNot(Broken broken) throws Exception {
        new HandsAsked(server).breakIt(broken.name());

        Verdict verdict = played("quiet", new Quiet()).verdict();

        long noticed = switch (broken) {
            case LOSES -> verdict.lost();
            case DOUBLES -> verdict.duplicated();
            case DIVERGES -> verdict.diverged();
            case LEAKS -> verdict.leaked();
        };
        assertThat(noticed).as(verdict.toString()).isPositive();
        assertThat(verdict.isClean()).isFalse();
    }

    private static Round played(String name, Fault fault) throws Exception {
        return new Play(name, fault, LAUNCH, SMALL)
                .rounds(1, new Ground(server, LAUNCH, folder, SMALL))
                .sum();
    }

    /** People write, and nothing breaks. */
    private static final class Quiet implements Fault {
        @Override
        public Round play(Ground ground, Random random) throws Exception {
            try (Evening evening =
                    Evening.open(ground.server(), ground.options()).write(ground.options(), random)) {
                return evening.judge(new Samples(), List.of());
            }
        }
    }
}

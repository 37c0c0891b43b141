package fi.kuulolla.session.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.workshop.StageView;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** UC-04: two facilitators, two screens, one workshop. */
class PressTogetherTest extends RunningRoom {

    @RepeatedTest(3)
    void twoWhoPressNextAtTheSameMomentSkipNoStage() throws Exception {
        StageView first = stage();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService facilitators = Executors.newFixedThreadPool(2)) {
            List<Future<Void>> presses = Stream.of(1, 2)
                    .map(n -> facilitators.submit(() -> {
                        CockpitPage page = opened();
                        together.await(30, SECONDS);
                        page.pressNextDrawnFor(first.id().toString());
                        page.close();
                        return (Void) null;
                    }))
                    .toList();
            for (Future<Void> press : presses) {
                press.get(60, SECONDS);
            }
        }

        assertThat(stage().no()).isEqualTo(first.no() + 1);
    }

    /** One after the other: what a screen is opened with is shared by all of them. */
    private synchronized CockpitPage opened() {
        return cockpit();
    }
}

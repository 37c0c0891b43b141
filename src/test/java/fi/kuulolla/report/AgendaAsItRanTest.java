package fi.kuulolla.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.report.HeldWorkshop.Run;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaAsItRanTest {
    private static final UUID WRITING = new UUID(1, 1);
    private static final UUID THEMES = new UUID(1, 2);

    @Test
    void goesByTheClockAndLeavesOutASlip() {
        Run first = run(WRITING, 0, 60);
        Run slip = run(THEMES, 60, 64);
        Run again = run(WRITING, 64, 400);
        Run themes = run(THEMES, 400, 900);

        assertThat(HeldWorkshop.asItRan(List.of(first, again, slip, themes))).containsExactly(first, again, themes);
    }

    @Test
    void keepsTheOnlyOpeningHoweverShort() {
        Run only = run(THEMES, 0, 4);
        Run open = new Run(WRITING, Instant.ofEpochSecond(4), null);

        assertThat(HeldWorkshop.asItRan(List.of(open, only))).containsExactly(only, open);
    }

    private static Run run(UUID stage, long from, long to) {
        return new Run(stage, Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
    }
}

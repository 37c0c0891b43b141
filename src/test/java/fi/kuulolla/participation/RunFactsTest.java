package fi.kuulolla.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFactsTest {
    @ParameterizedTest
    @CsvSource({
        // present, wrote, voted, clustered, suggested
        "false, false, false, true, 0",
        "true, false, false, false, 1",
        "true, false, false, true, 1",
        "true, false, true, true, 2",
        "true, true, false, false, 3",
        "true, true, true, false, 4",
        "true, true, false, true, 4",
        "true, true, true, true, 4",
    })
    void influenceIsSuggestedFromWhatTheExperienceSideDidAndNeverFive(
            boolean present, boolean wrote, boolean voted, boolean clustered, int suggested) {
        RunFacts facts =
                new RunFacts(LocalDate.of(2026, 3, 12), "Arki", 30, 4, 20, 1, present, wrote, voted, clustered, true);
        assertThat(facts.suggestedInfluence()).isEqualTo(suggested);
    }
}

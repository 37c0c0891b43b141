package fi.kuulolla.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.board.NewCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsSoFarTest {
    private final CountsSoFar counts = new CountsSoFar();
    private final List<Long> asked = new ArrayList<>();

    @Test
    void onlyWhatCameSinceIsCounted() {
        assertThat(read(new NewCounts(Map.of("client", 3, "staff", 1), 4))).isEqualTo(Map.of("client", 3, "staff", 1));
        assertThat(read(new NewCounts(Map.of("client", 1, "management", 1), 6)))
                .isEqualTo(Map.of("client", 4, "staff", 1, "management", 1));
        assertThat(read(new NewCounts(Map.of(), 6))).isEqualTo(Map.of("client", 4, "staff", 1, "management", 1));
        assertThat(asked).containsExactly(0L, 4L, 6L);
    }

    @Test
    void whereNothingHasANumberAllAreCountedAgain() {
        read(new NewCounts(Map.of("all", 5), 0));

        assertThat(read(new NewCounts(Map.of("all", 6), 0))).isEqualTo(Map.of("all", 6));
    }

    private Map<String, Integer> read(NewCounts came) {
        return counts.read(after -> {
            asked.add(after);
            return came;
        });
    }
}

package fi.kuulolla.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.measure.CheckOutResult.Mean;
import fi.kuulolla.measure.CheckOutResult.Scale;
import fi.kuulolla.measure.Scales.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScalesTest {
    private static List<Value> values(Object... groupsAndValues) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < groupsAndValues.length; i += 3) {
            for (int n = 0; n < (int) groupsAndValues[i + 1]; n++) {
                values.add(new Value((String) groupsAndValues[i], (int) groupsAndValues[i + 2]));
            }
        }
        return values;
    }

    @Test
    void eachGroupWithEnoughAnswersHasAMeanNextToItsNumber() {
        assertThat(Scales.of(values("client", 5, 10, "staff", 5, 4), 5))
                .isEqualTo(new Scale(new Mean(10, 7), Map.of("client", new Mean(5, 10), "staff", new Mean(5, 4))));
    }

    @Test
    void underTheThresholdThereIsNoMeanAtAll() {
        assertThat(Scales.of(values("client", 4, 10), 5)).isEqualTo(new Scale(null, Map.of()));
    }

    @Test
    void aSmallGroupCannotBeTakenFromTheTotal() {
        assertThat(Scales.of(values("client", 7, 10, "staff", 3, 0), 5))
                .isEqualTo(new Scale(new Mean(10, 7), Map.of()));
    }

    @Test
    void onlyTheSmallestGroupIsKeptBackToHideASmallOne() {
        assertThat(Scales.of(values("client", 7, 10, "staff", 6, 5, "partner", 1, 0), 5)
                        .byShownAs())
                .isEqualTo(Map.of("client", new Mean(7, 10)));
    }

    @Test
    void smallGroupsThatAreManyTogetherHideEachOther() {
        assertThat(Scales.of(values("client", 7, 10, "staff", 3, 5, "partner", 3, 0), 5)
                        .byShownAs())
                .isEqualTo(Map.of("client", new Mean(7, 10)));
    }
}

package fi.kuulolla.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlopeTest {
    private static List<Slope.Point> of(double... xy) {
        return Stream.iterate(0, i -> i < xy.length, i -> i + 2)
                .map(i -> new Slope.Point(xy[i], xy[i + 1]))
                .toList();
    }

    @Test
    void whatGrowsLinearlyHasTheSlopeOneOfLogarithms() {
        assertThat(Slope.ofLogs(of(10, 30, 100, 300, 1000, 3000)).rise()).isCloseTo(1, within(1e-9));
        assertThat(Slope.ofLogs(of(10, 30, 100, 300, 1000, 3000)).ofLogsAt(50)).isCloseTo(150, within(1e-6));
        assertThat(Slope.ofLogs(of(1, 5, 2, 20, 4, 80)).rise()).isCloseTo(2, within(1e-9));
        assertThat(Slope.ofLogs(of(1, 7, 10, 7, 100, 7)).rise()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aLineThroughNoiseIsTheOneOfLeastSquares() {
        assertThat(Slope.of(of(0, 1, 1, 3, 2, 2, 3, 4)).rise()).isCloseTo(0.8, within(1e-9));
        assertThat(Slope.of(of(0, 1, 1, 3, 2, 2, 3, 4)).at()).isCloseTo(1.3, within(1e-9));
        List<Slope.Point> points = of(0, 1, 1, 3, 2, 2, 3, 4);
        assertThat(Slope.of(points).errorOfRise(points)).isCloseTo(Math.sqrt(1.8 / 2 / 5), within(1e-9));
    }

    @Test
    void aPictureNamesEveryCurveAndItsSlope() {
        Curve curve = new Curve("x", "Answers, ms", "phones", of(50, 10, 100, 20, 200, 40));
        assertThat(CurvePicture.of(List.of(curve)))
                .contains("Answers, ms against phones: slope 1.00", "prefers-color-scheme: dark", ">200<");
    }
}

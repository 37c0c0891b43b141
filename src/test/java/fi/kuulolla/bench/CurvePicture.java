package fi.kuulolla.bench;

import java.util.List;
import java.util.Locale;

/** Curves drawn beside each other, on paper as on a dark screen: marks, the line through them, and how steep it is in words. */
final class CurvePicture {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 320;
    private static final int LEFT = 66;
    private static final int TOP = 58;
    private static final int RIGHT = 24;
    private static final int BOTTOM = 54;
    private static final String STYLE = """
            svg { color: #1d2327; background: #fff; font: 13px system-ui, sans-serif }
            text { fill: currentColor }
            .title { font-weight: 600; font-size: 15px }
            .grid { stroke: currentColor; stroke-opacity: .16 }
            .axis { stroke: currentColor; stroke-opacity: .6 }
            .fit { stroke: #b4530a; stroke-width: 2; stroke-dasharray: 7 5; fill: none }
            .mark { fill: #17546b }
            .joined { stroke: #17546b; stroke-width: 1.5; fill: none }
            @media (prefers-color-scheme: dark) {
              svg { color: #e9edef; background: #14191c }
              .fit { stroke: #f4a259 }
              .mark { fill: #8ecbe4 }
              .joined { stroke: #8ecbe4 }
            }
            """;

    private final StringBuilder svg = new StringBuilder();

    private CurvePicture() {}

    static String of(List<Curve> curves) {
        CurvePicture picture = new CurvePicture();
        int columns = Math.min(2, curves.size());
        int rows = (curves.size() + columns - 1) / columns;
        picture.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">",
                columns * WIDTH, rows * HEIGHT, columns * WIDTH, rows * HEIGHT);
        picture.add(
                "<title>%s</title>",
                String.join("; ", curves.stream().map(CurvePicture::inWords).toList()));
        picture.add("<style>%s</style>", STYLE);
        for (int i = 0; i < curves.size(); i++) {
            picture.add("<g transform=\"translate(%d %d)\">", i % columns * WIDTH, i / columns * HEIGHT);
            picture.draw(curves.get(i));
            picture.add("</g>");
        }
        return picture.add("</svg>").svg.toString();
    }

    private static String inWords(Curve curve) {
        return String.format(Locale.ROOT, "%s against %s: slope %.2f", curve.title(), curve.against(), curve.slope());
    }

    private void draw(Curve curve) {
        Axis across =
                Axis.of(curve.points().stream().mapToDouble(Slope.Point::x).toArray(), LEFT, WIDTH - RIGHT);
        Axis up = Axis.of(curve.points().stream().mapToDouble(Slope.Point::y).toArray(), HEIGHT - BOTTOM, TOP);
        text(LEFT, 24, "title", "start", curve.title());
        text(
                LEFT,
                43,
                "",
                "start",
                String.format(Locale.ROOT, "slope %.2f, of the last three %.2f", curve.slope(), curve.slopeAtTheEnd()));
        for (double tick : up.ticks()) {
            add("<path class=\"grid\" d=\"M%d %.1fH%d\"/>", LEFT, up.at(tick), WIDTH - RIGHT);
            text(
                    LEFT - 8,
                    up.at(tick) + 4,
                    "",
                    "end",
                    tick >= 1 ? String.format(Locale.ROOT, "%,.0f", tick) : Curve.told(tick));
        }
        for (Slope.Point point : curve.points()) {
            text(
                    across.at(point.x()),
                    HEIGHT - BOTTOM + 18,
                    "",
                    "middle",
                    String.format(Locale.ROOT, "%,.0f", point.x()));
        }
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "", "middle", curve.against());
        add("<path class=\"axis\" fill=\"none\" d=\"M%d %dV%dH%d\"/>", LEFT, TOP, HEIGHT - BOTTOM, WIDTH - RIGHT);
        Slope slope = Slope.ofLogs(curve.points());
        StringBuilder joined = new StringBuilder();
        StringBuilder fit = new StringBuilder();
        for (Slope.Point point : curve.points()) {
            String sign = joined.isEmpty() ? "M" : "L";
            joined.append(String.format(Locale.ROOT, "%s%.1f %.1f", sign, across.at(point.x()), up.at(point.y())));
            fit.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", sign, across.at(point.x()), up.at(slope.ofLogsAt(point.x()))));
        }
        add("<path class=\"fit\" d=\"%s\"/>", fit);
        add("<path class=\"joined\" d=\"%s\"/>", joined);
        for (Slope.Point point : curve.points()) {
            add("<circle class=\"mark\" cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/>", across.at(point.x()), up.at(point.y()));
        }
    }

    private void text(double x, double y, String style, String anchor, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" class=\"%s\" text-anchor=\"%s\">%s</text>", x, y, style, anchor, words);
    }

    private CurvePicture add(String what, Object... values) {
        svg.append(values.length == 0 ? what : String.format(Locale.ROOT, what, values))
                .append('\n');
        return this;
    }

    /** A logarithmic axis that holds all values and a little more, at least one power of ten, so that noise does not look like growth. */
    private record Axis(double low, double high, double from, double to) {
        static Axis of(double[] values, double from, double to) {
            double low = java.util.Arrays.stream(values).min().orElse(1);
            double high = java.util.Arrays.stream(values).max().orElse(10);
            double spread = Math.max(1.15, Math.sqrt(Math.max(1, 10 / (high / low))));
            return new Axis(low / spread, high * spread, from, to);
        }

        double at(double value) {
            return from + (to - from) * Math.log(value / low) / Math.log(high / low);
        }

        /** 1, 2 and 5 of each power, or only powers where there are many. */
        List<Double> ticks() {
            List<Double> ticks = new java.util.ArrayList<>();
            double[] steps = high / low > 200 ? new double[] {1} : new double[] {1, 2, 5};
            for (double power = Math.pow(10, Math.floor(Math.log10(low))); power <= high; power *= 10) {
                for (double step : steps) {
                    if (power * step >= low && power * step <= high) {
                        ticks.add(power * step);
                    }
                }
            }
            return ticks;
        }
    }
}

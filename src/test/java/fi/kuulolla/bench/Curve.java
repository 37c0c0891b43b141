package fi.kuulolla.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One figure that grows with another, on logarithmic axes.
 *
 * @param name in JSON
 * @param title what is shown, with its unit
 * @param against what it grows with
 */
record Curve(String name, String title, String against, List<Slope.Point> points) {
    Curve(String name, String title, String against) {
        this(name, title, against, new ArrayList<>());
    }

    void add(double x, double y) {
        points.add(new Slope.Point(x, y));
    }

    double slope() {
        return Slope.ofLogs(points).rise();
    }

    /** Of the last three points only: what is fixed weighs less there. */
    double slopeAtTheEnd() {
        return Slope.ofLogs(points.subList(Math.max(0, points.size() - 3), points.size()))
                .rise();
    }

    String row() {
        StringBuilder row = new StringBuilder("| ").append(title).append(" |");
        points.forEach(point -> row.append(' ').append(told(point.y())).append(" |"));
        return row.append(String.format(Locale.ROOT, " %.2f | %.2f |", slope(), slopeAtTheEnd()))
                .toString();
    }

    static String told(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.3g", value);
    }
}

package fi.kuulolla.bench;

import java.util.List;

/**
 * The straight line through points by least squares, on logarithms or as they are.
 *
 * @param rise how steep; between logarithms 1 is linear and 0 is flat
 * @param at its height at 0
 */
record Slope(double rise, double at) {
    record Point(double x, double y) {}

    /** {@code y = e^at · x^rise}; points that have no logarithm are left out. */
    static Slope ofLogs(List<Point> points) {
        return of(points.stream()
                .filter(point -> point.x() > 0 && point.y() > 0)
                .map(point -> new Point(Math.log(point.x()), Math.log(point.y())))
                .toList());
    }

    static Slope of(List<Point> points) {
        double meanX = points.stream().mapToDouble(Point::x).average().orElse(0);
        double meanY = points.stream().mapToDouble(Point::y).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Point point : points) {
            above += (point.x() - meanX) * (point.y() - meanY);
            below += (point.x() - meanX) * (point.x() - meanX);
        }
        double rise = below == 0 ? 0 : above / below;
        return new Slope(rise, meanY - rise * meanX);
    }

    /** The height of a line through logarithms. */
    double ofLogsAt(double x) {
        return Math.exp(at + rise * Math.log(x));
    }

    /** The standard error of the rise; not a number for fewer than three points. */
    double errorOfRise(List<Point> points) {
        double meanX = points.stream().mapToDouble(Point::x).average().orElse(0);
        double apart = 0;
        double below = 0;
        for (Point point : points) {
            double miss = point.y() - at - rise * point.x();
            apart += miss * miss;
            below += (point.x() - meanX) * (point.x() - meanX);
        }
        return points.size() < 3 ? Double.NaN : Math.sqrt(apart / (points.size() - 2) / below);
    }
}

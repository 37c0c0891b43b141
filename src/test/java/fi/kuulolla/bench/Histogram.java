package fi.kuulolla.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Live objects of the server at one moment, counted by class; what is garbage does not count. */
record Histogram(Map<String, Long> instances, long bytes) {
    private static final Pattern ROW = Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)");
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    static Histogram of(String told) {
        Matcher total = TOTAL.matcher(told);
        if (!total.find()) {
            throw new IllegalStateException("no histogram");
        }
        Map<String, Long> instances = new LinkedHashMap<>();
        told.lines().forEach(line -> {
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                instances.merge(row.group(2), Long.parseLong(row.group(1)), Long::sum);
            }
        });
        return new Histogram(instances, Long.parseLong(total.group(1)));
    }

    /** How many there are more than before, of the classes that are named. */
    Map<String, Long> moreThan(Histogram before, List<String> classes) {
        Map<String, Long> more = new LinkedHashMap<>();
        for (String one : classes) {
            more.put(one, Math.max(0, instances.getOrDefault(one, 0L) - before.instances.getOrDefault(one, 0L)));
        }
        return more;
    }
}

package fi.kuulolla.measure;

import fi.kuulolla.measure.CheckOutResult.Mean;
import fi.kuulolla.measure.CheckOutResult.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Means that tell about groups and never about fewer people than the threshold. */
final class Scales {
    private Scales() {}

    /** One answer to one question, and the group its writer is shown as. */
    record Value(String shownAs, int value) {}

    static Scale of(List<Value> values, int threshold) {
        if (values.size() < threshold) {
            return new Scale(null, Map.of());
        }
        IntSummaryStatistics all = new IntSummaryStatistics();
        Map<String, IntSummaryStatistics> byGroup = new TreeMap<>();
        for (Value value : values) {
            all.accept(value.value());
            byGroup.computeIfAbsent(value.shownAs(), group -> new IntSummaryStatistics())
                    .accept(value.value());
        }
        Map<String, Mean> told = new TreeMap<>();
        for (String group : told(byGroup, threshold)) {
            told.put(group, mean(byGroup.getOrDefault(group, all)));
        }
        return new Scale(mean(all), told);
    }

    /**
     * The groups that are told. The total is always told, so what the told groups leave of it has to be nobody or at least the
     * threshold; else the smallest told group is kept back as well.
     */
    private static List<String> told(Map<String, IntSummaryStatistics> byGroup, int threshold) {
        List<String> told = new ArrayList<>(byGroup.keySet());
        told.removeIf(group -> size(byGroup, group) < threshold);
        long rest = byGroup.keySet().stream()
                .filter(group -> !told.contains(group))
                .mapToLong(group -> size(byGroup, group))
                .sum();
        if (rest > 0 && rest < threshold && !told.isEmpty()) {
            told.sort(Comparator.comparingLong(group -> size(byGroup, group)));
            told.removeFirst();
        }
        return told;
    }

    private static long size(Map<String, IntSummaryStatistics> byGroup, String group) {
        IntSummaryStatistics values = byGroup.get(group);
        return values == null ? 0 : values.getCount();
    }

    private static Mean mean(IntSummaryStatistics values) {
        return new Mean((int) values.getCount(), values.getAverage());
    }
}

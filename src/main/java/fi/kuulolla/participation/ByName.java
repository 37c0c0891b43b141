package fi.kuulolla.participation;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Order of names as Finnish and Swedish readers look them up: å, ä and ö come last. The same names keep one order. */
final class ByName {
    private ByName() {}

    static List<ModelImage> sorted(Collection<ModelImage> models) {
        Collator order = order();
        record Named(CollationKey key, ModelImage model) {}
        return models.stream()
                .map(it -> new Named(order.getCollationKey(it.name()), it))
                .sorted(Comparator.comparing(Named::key)
                        .thenComparing(it -> it.model().id()))
                .map(Named::model)
                .toList();
    }

    /** Lines that come by name, project after project. */
    static Stream<CountedLine> ofProjects(List<CountedLine> byName, boolean descending) {
        Map<UUID, List<CountedLine>> projects = byName.stream()
                .collect(Collectors.groupingBy(it -> it.model().project(), LinkedHashMap::new, Collectors.toList()));
        Collator order = order();
        Comparator<ModelImage> byProject = (a, b) -> order.compare(a.projectName(), b.projectName());
        Comparator<ModelImage> asked =
                (descending ? byProject.reversed() : byProject).thenComparing(ModelImage::project);
        return projects.values().stream()
                .sorted(Comparator.comparing(it -> it.getFirst().model(), asked))
                .flatMap(List::stream);
    }

    private static Collator order() {
        return Collator.getInstance(Locale.of("fi"));
    }
}

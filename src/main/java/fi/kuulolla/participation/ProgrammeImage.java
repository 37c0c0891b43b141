package fi.kuulolla.participation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The models of a programme with their records as they were at one moment, by name. Never changes. */
final class ProgrammeImage {
    private final BigDecimal mark;
    private final List<ModelImage> models;
    private volatile @Nullable Answer last;

    /** @param mark what the changes of all its models sum up to */
    ProgrammeImage(BigDecimal mark, Collection<ModelImage> models) {
        this.mark = mark;
        this.models = ByName.sorted(models);
    }

    BigDecimal mark() {
        return mark;
    }

    List<ModelImage> models() {
        return models;
    }

    Map<UUID, ModelImage> byId() {
        Map<UUID, ModelImage> byId = HashMap.newHashMap(models.size());
        models.forEach(it -> byId.put(it.id(), it));
        return byId;
    }

    /** How much it holds. */
    long records() {
        return models.stream().mapToLong(it -> it.records().length).sum();
    }

    /** The lines that a filter leaves, by name. One screen asks the same several times. */
    List<CountedLine> lines(ParticipationFilter filter) {
        Answer known = last;
        if (known == null || !known.filter().equals(filter)) {
            known = new Answer(filter, new Selection(filter).of(models));
            last = known;
        }
        return known.lines();
    }

    private record Answer(ParticipationFilter filter, List<CountedLine> lines) {}
}

package fi.kuulolla.participation.reading;

import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.RecordContent;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A passage of a description, and what it says of one phase. */
public record Mark(LedgerPhase phase, RecordContent says) {
    /** What all marks together say, one content a phase: a passage that tells of participation wins over one that denies it. */
    static Map<LedgerPhase, RecordContent> together(List<Mark> marks, @Nullable String link) {
        Map<LedgerPhase, RecordContent> found = new EnumMap<>(LedgerPhase.class);
        for (LedgerPhase phase : LedgerPhase.values()) {
            List<RecordContent> its = marks.stream()
                    .filter(it -> it.phase() == phase)
                    .map(Mark::says)
                    .toList();
            if (!its.isEmpty()) {
                found.put(phase, one(its, link));
            }
        }
        return found;
    }

    private static RecordContent one(List<RecordContent> marks, @Nullable String link) {
        boolean took = marks.stream().anyMatch(it -> it.status() == Status.PARTICIPATED);
        Status status = took ? Status.PARTICIPATED : marks.getFirst().status();
        List<RecordContent> counted =
                marks.stream().filter(it -> it.status() == status).toList();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<Means> means = EnumSet.noneOf(Means.class);
        Set<String> quotes = new LinkedHashSet<>();
        counted.forEach(it -> {
            roles.addAll(it.roles());
            means.addAll(it.means());
        });
        marks.forEach(it -> quotes.add(it.basis()));
        return new RecordContent(status, highest(counted), roles, means, null, String.join("\n", quotes), link);
    }

    /** An unknown level stands above having been informed only, and below all others. */
    private static @Nullable Integer highest(List<RecordContent> marks) {
        boolean unknown = marks.stream().anyMatch(it -> it.influence() == null);
        int most = marks.stream()
                .mapToInt(it -> it.influence() == null ? 0 : it.influence())
                .max()
                .orElse(0);
        return unknown && most <= 1 ? null : Integer.valueOf(most);
    }
}

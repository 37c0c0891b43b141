package fi.kuulolla.workshop;

import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop and its agenda as committed.
 *
 * @param language the workshop's own language, to which missing texts fall back
 * @param joinCode as people read it: {@code XXXX-XXXX}
 * @param wallShows {@code auto} (what the stage is), {@code prompt}, {@code notes}, {@code themes}, {@code result}, {@code join},
 *     {@code promises}
 * @param agendaRev grows with every change of the agenda: its order, minutes, settings, texts
 */
public record WorkshopView(
        UUID id,
        UUID organisation,
        UUID model,
        String title,
        String purpose,
        String contact,
        int retentionMonths,
        WorkshopStatus status,
        Channel channel,
        String language,
        ZoneId zone,
        Instant startsAt,
        String joinCode,
        boolean locked,
        boolean admission,
        String methodCode,
        int methodVersion,
        @Nullable UUID currentStage,
        String wallShows,
        int agendaRev,
        List<StageView> stages,
        Set<Phase> phases,
        Map<Role, Integer> invited,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    public WorkshopView {
        stages = List.copyOf(stages);
        phases = Set.copyOf(phases);
        // In the order of the vocabulary.
        invited = Collections.unmodifiableMap(new TreeMap<>(invited));
    }

    /** The open stage, if one is open. */
    public Optional<StageView> current() {
        return stages.stream().filter(s -> s.id().equals(currentStage)).findFirst();
    }

    /** The stage that {@link Running#next} would open: the first one after the current that waits for its turn. */
    public Optional<StageView> next() {
        int from = current().map(StageView::no).orElse(0);
        return stages.stream()
                .filter(s -> s.no() > from && s.state() == StageState.PLANNED)
                .findFirst();
    }

    public StageView stage(UUID stage) {
        return stages.stream().filter(s -> s.id().equals(stage)).findFirst().orElseThrow(NotFound::new);
    }

    public int minutes() {
        return stages.stream().mapToInt(StageView::minutes).sum();
    }
}

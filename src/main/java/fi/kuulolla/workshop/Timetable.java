package fi.kuulolla.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * When each stage begins: as it began, or as its minutes let expect. Planned from the start of the workshop; once it runs, from
 * the clock of the open stage.
 *
 * @param starts in the order of the agenda
 */
public record Timetable(Map<UUID, Instant> starts, Instant end) {

    public static Timetable of(WorkshopView workshop, Instant now) {
        Map<UUID, Instant> starts = new LinkedHashMap<>();
        Instant at = workshop.startsAt();
        for (StageView stage : workshop.stages()) {
            StageClock clock = stage.clock();
            boolean began = clock != null && stage.state() != StageState.PLANNED;
            Instant start = began && clock != null ? clock.openedAt() : at;
            starts.put(stage.id(), start);
            if (stage.open() && clock != null) {
                at = now.plusSeconds(clock.leftSeconds(now));
            } else if (stage.state() != StageState.SKIPPED) {
                at = start.plus(Duration.ofMinutes(stage.minutes()));
            }
        }
        return new Timetable(starts, at);
    }

    public Instant start(UUID stage) {
        Instant start = starts.get(stage);
        if (start == null) {
            throw new IllegalArgumentException("not in this agenda");
        }
        return start;
    }
}

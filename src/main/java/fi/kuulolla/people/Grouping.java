package fi.kuulolla.people;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.live.RoomMemory;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Under which code each role is shown in a workshop: the rule of small groups over the people who are there.
 *
 * <p>An anonymous stage keeps its grouping from its first note on, and it only ever gets coarser: a role that was hidden in a
 * group must not step out of it later, when its first notes can no longer be hidden among others'.
 */
@Service
public class Grouping {
    private final Attendance attendance;
    private final Workshops workshops;
    private final StageKinds kinds;
    private final Organisations organisations;
    private final StageGroupings stored;
    private final ApplicationEventPublisher events;
    private final RoomMemory<UUID, Integer> thresholds;

    Grouping(
            Attendance attendance,
            Workshops workshops,
            StageKinds kinds,
            Organisations organisations,
            StageGroupings stored,
            ApplicationEventPublisher events,
            Rooms rooms) {
        this.attendance = attendance;
        this.workshops = workshops;
        this.kinds = kinds;
        this.organisations = organisations;
        this.stored = stored;
        this.events = events;
        this.thresholds = rooms.memory();
    }

    /** How few people of a workshop are never shown by themselves. */
    public int threshold(UUID workshop) {
        return threshold(workshops.get(new Actor.SystemActor(), workshop));
    }

    private int threshold(WorkshopView workshop) {
        return thresholds.of(
                workshop.id(),
                workshop.organisation(),
                () -> organisations.get(workshop.organisation()).smallGroupThreshold());
    }

    private Map<Role, String> now(WorkshopView workshop) {
        return SmallGroups.grouping(attendance.counts(workshop.id()), threshold(workshop));
    }

    /** Of one stage. Called in order, in the transaction that writes to the stage. */
    public Map<Role, String> forStage(UUID workshop, UUID stage) {
        WorkshopView view = workshops.get(new Actor.SystemActor(), workshop);
        return isNameless(view.stage(stage)) ? kept(view, stage) : now(view);
    }

    private boolean isNameless(StageView stage) {
        return stage.anonymous() || kinds.of(stage.kind()).namesNobody();
    }

    /**
     * As {@link #forStage}, for showing only: nothing is stored, so it may be asked outside the order.
     *
     * @param people {@linkplain Attendance#counts who is there}
     */
    public Map<Role, String> shown(StageView stage, Map<Role, Integer> people, int threshold) {
        Map<Role, String> before = isNameless(stage) ? stored.of(stage.id()) : Map.of();
        Map<Role, String> now = SmallGroups.grouping(people, threshold);
        return before.isEmpty() ? now : SmallGroups.coarser(before, now);
    }

    /** Somebody came, left or was counted. Called in order, in the same transaction. */
    void attendanceChanged(UUID workshop) {
        WorkshopView view = workshops.get(new Actor.SystemActor(), workshop);
        view.current()
                .filter(this::isNameless)
                .filter(stage -> stored.has(stage.id()))
                .ifPresent(stage -> kept(view, stage.id()));
    }

    private Map<Role, String> kept(WorkshopView workshop, UUID stage) {
        Map<Role, String> before = stored.of(stage);
        Map<Role, String> now = now(workshop);
        Map<Role, String> after = before.isEmpty() ? now : SmallGroups.coarser(before, now);
        if (!after.equals(before)) {
            stored.keep(stage, after);
            if (!before.isEmpty()) {
                events.publishEvent(new StageRegrouped(workshop.id(), stage, after));
            }
        }
        return after;
    }
}

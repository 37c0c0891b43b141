package fi.kuulolla.board;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.Workshops;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whether a stage is anonymous. Once it has run that never changes again, so for most notes nobody needs to ask. */
@Component
class Anonymity {
    /** Stages of a busy day; more are simply asked for again. */
    private static final int MOST = 10_000;

    private final Workshops workshops;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    Anonymity(Workshops workshops) {
        this.workshops = workshops;
    }

    /** {@link NotFound} when the actor may not reach the workshop, or the stage is not of it. */
    boolean of(Actor.Participant who, UUID workshop, UUID stage) {
        Known there = known.get(stage);
        if (there != null && there.workshop().equals(workshop) && who.workshop().equals(workshop)) {
            return there.anonymous();
        }
        StageView view = workshops.get(who, workshop).stage(stage);
        if (view.hasRun() && known.size() < MOST) {
            known.put(stage, new Known(workshop, view.anonymous()));
        }
        return view.anonymous();
    }

    private record Known(UUID workshop, boolean anonymous) {}
}

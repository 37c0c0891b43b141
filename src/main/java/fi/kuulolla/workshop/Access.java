package fi.kuulolla.workshop;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one place that decides who may reach a workshop. What an actor may not reach does not exist for them. */
@Component
class Access {
    private final StoredWorkshops stored;

    Access(StoredWorkshops stored) {
        this.stored = stored;
    }

    Workshop of(Actor actor, UUID workshop) {
        return switch (actor) {
            case Actor.Staff staff ->
                stored.findByIdAndOrganisationId(workshop, staff.organisation()).orElseThrow(NotFound::new);
            case Actor.Participant participant -> only(participant.workshop(), workshop);
            case Actor.Projector projector -> only(projector.workshop(), workshop);
            case Actor.SystemActor system -> stored.findById(workshop).orElseThrow(NotFound::new);
        };
    }

    /** The workshop itself when this actor may reach it, else {@link NotFound}. */
    static WorkshopView mayReach(Actor actor, WorkshopView workshop) {
        boolean may = switch (actor) {
            case Actor.Staff staff -> staff.organisation().equals(workshop.organisation());
            case Actor.Participant participant -> participant.workshop().equals(workshop.id());
            case Actor.Projector projector -> projector.workshop().equals(workshop.id());
            case Actor.SystemActor system -> true;
        };
        if (!may) {
            throw new NotFound();
        }
        return workshop;
    }

    private Workshop only(UUID allowed, UUID workshop) {
        if (!allowed.equals(workshop)) {
            throw new NotFound();
        }
        return stored.findById(workshop).orElseThrow(NotFound::new);
    }
}

package fi.kuulolla.workshop;

import fi.kuulolla.account.Organisations;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.live.RoomMemory;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Workshops of an organisation: planning one, finding them. */
@Service
@Transactional(readOnly = true)
public class Workshops {
    private final StoredWorkshops stored;
    private final Methods methods;
    private final ServiceModels models;
    private final Organisations organisations;
    private final WorkshopViews views;
    private final RoomMemory<UUID, WorkshopView> known;
    private final Clock clock;

    Workshops(
            StoredWorkshops stored,
            Methods methods,
            ServiceModels models,
            Organisations organisations,
            WorkshopViews views,
            Rooms rooms,
            Clock clock) {
        this.stored = stored;
        this.methods = methods;
        this.models = models;
        this.organisations = organisations;
        this.views = views;
        this.known = rooms.memory();
        this.clock = clock;
    }

    /** The workshop as committed; {@link NotFound} for what the actor may not reach. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public WorkshopView get(Actor actor, UUID workshop) {
        return Access.mayReach(actor, known.of(workshop, workshop, () -> views.of(workshop)));
    }

    /** The workshop a typed or scanned code belongs to, whatever its state; the caller decides whether it may be joined. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<WorkshopView> findByJoinCode(String raw) {
        // Everybody at the door asks twice: whose code it is costs one short statement, the rest is known.
        return JoinCode.normalise(raw).flatMap(stored::idOfJoinCode).map(id -> get(new Actor.SystemActor(), id));
    }

    /** Plans a workshop with a copy of the method's agenda and a join code of its own. */
    @Transactional
    public UUID plan(Staff staff, PlanWorkshop plan) {
        UUID model = models.get(staff, plan.model()).id();
        Method method = methods.get(plan.methodCode());
        Lang lang = Lang.ofCode(plan.language()).orElse(Lang.FI);
        String title = plan.title().isBlank() ? method.names().in(lang, Lang.FI) : plan.title();
        Workshop workshop = new Workshop(staff, model, plan, title, contact(staff), method, freeJoinCode(), clock);
        return stored.save(workshop).id();
    }

    /** Whom people can ask: what the organisation tells, else whoever plans. */
    private String contact(Staff staff) {
        String told = organisations.get(staff.organisation()).contact();
        return told.isBlank() ? staff.name() : told;
    }

    /** Workshops of a service model, newest first. */
    public List<WorkshopView> ofModel(Staff staff, UUID model) {
        return stored.findByServiceModelIdAndOrganisationIdOrderByStartsAtDesc(model, staff.organisation()).stream()
                .map(Workshop::view)
                .toList();
    }

    /** All workshops of the organisation, newest first. */
    public List<WorkshopView> all(Staff staff) {
        return stored.findByOrganisationIdOrderByStartsAtDesc(staff.organisation()).stream()
                .map(Workshop::view)
                .toList();
    }

    private String freeJoinCode() {
        String code = JoinCode.make();
        while (stored.idOfJoinCode(code).isPresent()) {
            code = JoinCode.make();
        }
        return code;
    }
}

package fi.kuulolla.followup;

import fi.kuulolla.board.Themes;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.workshop.UndoSteps;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises of workshops: decided together, taken by somebody, told back. Every change runs in the order of its workshop. */
@Service
public class Promises {
    private final PromiseRepository promises;
    private final Workshops workshops;
    private final Themes themes;
    private final Rooms rooms;
    private final UndoSteps undo;
    private final Clock clock;

    Promises(PromiseRepository promises, Workshops workshops, Themes themes, Rooms rooms, UndoSteps undo, Clock clock) {
        this.promises = promises;
        this.workshops = workshops;
        this.themes = themes;
        this.rooms = rooms;
        this.undo = undo;
        this.clock = clock;
    }

    /** Writes down what was decided. Nobody has taken it on yet. */
    public UUID decide(Actor.Staff staff, UUID workshop, UUID stage, String what, Set<UUID> from) {
        return rooms.inOrder(workshop, () -> {
            WorkshopView view = workshops.get(staff, workshop);
            view.stage(stage);
            Surroundings around = around(view);
            Set<UUID> today = from.stream().map(around::today).collect(Collectors.toSet());
            if (around.themes(today).size() != today.size()) {
                throw new NotFound();
            }
            Promise promise = promises.save(
                    Promise.proposed(staff.organisation(), workshop, stage, what, today, clock.instant()));
            undo.record(
                    workshop,
                    DecisionUndo.CODE,
                    "undo.decision",
                    Map.of("promise", promise.id().toString()),
                    staff.id());
            return promise.id();
        });
    }

    /**
     * A participant takes a promise of their own workshop on, on their own phone. Refuses {@code due-invalid} for a day that has been
     * or is more than ten years away.
     */
    public void take(Actor.Participant participant, UUID promise, TakePromise by) {
        by.mustBeDueAfter(LocalDate.ofInstant(
                clock.instant(),
                workshops.get(participant, participant.workshop()).zone()));
        rooms.inOrder(
                participant.workshop(),
                () -> promises.findByIdAndWorkshopId(promise, participant.workshop())
                        .orElseThrow(NotFound::new)
                        .takenBy(participant, by));
    }

    /** Staff take a promise for themselves, or write down what somebody said aloud. */
    public void take(Actor.Staff staff, UUID promise, TakePromise by) {
        change(staff, promise, it -> it.takenBy(staff, by));
    }

    public void dueOn(Actor.Staff staff, UUID promise, LocalDate day) {
        change(staff, promise, it -> it.dueOn(day));
    }

    /** It was carried out, or tried: both are told. Refuses {@code answer-missing}. */
    public void finish(Actor.Staff staff, UUID promise, AnswerKind kind, String answer) {
        if (kind != AnswerKind.CARRIED_OUT && kind != AnswerKind.TRIED) {
            throw new IllegalArgumentException("finished by " + kind);
        }
        change(staff, promise, it -> it.done(telling(staff, it, kind, answer)));
    }

    /** It belongs to somebody else. Refuses {@code answer-missing}, and {@code text-empty} without whom. */
    public void move(Actor.Staff staff, UUID promise, String toWhom, String answer) {
        change(staff, promise, it -> it.movedTo(toWhom, telling(staff, it, AnswerKind.NOT_OURS, answer)));
    }

    /** It will not be carried out; the answer says why. Refuses {@code answer-missing}. */
    public void decline(Actor.Staff staff, UUID promise, String why) {
        change(staff, promise, it -> it.declined(telling(staff, it, AnswerKind.NOT_CARRIED_OUT, why)));
    }

    /** Tells how it goes, or adds to an answer of a promise that has ended. Nothing told is ever edited. */
    public void tell(Actor.Staff staff, UUID promise, AnswerKind kind, String text) {
        change(staff, promise, it -> it.told(telling(staff, it, kind, text)));
    }

    @Transactional(readOnly = true)
    public List<PromiseView> ofWorkshop(Actor actor, UUID workshop) {
        Surroundings around = around(workshops.get(actor, workshop));
        return promises.ofWorkshop(workshop).stream().map(it -> it.view(around)).toList();
    }

    @Transactional(readOnly = true)
    public List<PromiseView> ofModel(Actor.Staff staff, UUID model) {
        return of(workshops.ofModel(staff, model));
    }

    /** All promises of the organisation, those of the newest workshop first. */
    @Transactional(readOnly = true)
    public List<PromiseView> all(Actor.Staff staff) {
        return of(workshops.all(staff));
    }

    @Transactional(readOnly = true)
    public PromiseView get(Actor.Staff staff, UUID promise) {
        Promise found = find(staff, promise);
        return found.view(around(workshops.get(staff, found.workshop())));
    }

    /** A number that changes with everything visible of a workshop's promises; 0 when there are none. */
    @Transactional(readOnly = true)
    public int revision(UUID workshop) {
        long revision = 0;
        for (Promise promise : promises.ofWorkshop(workshop)) {
            revision = 31 * revision + promise.revision();
        }
        return revision == 0 ? 0 : 1 + Math.floorMod(revision, 1_000_000_000);
    }

    private List<PromiseView> of(List<WorkshopView> of) {
        Map<UUID, WorkshopView> byId = of.stream().collect(Collectors.toMap(WorkshopView::id, it -> it));
        Map<UUID, List<Promise>> found = promises.ofWorkshops(List.copyOf(byId.keySet())).stream()
                .collect(Collectors.groupingBy(Promise::workshop));
        List<PromiseView> views = new ArrayList<>();
        for (WorkshopView workshop : of) {
            List<Promise> its = found.getOrDefault(workshop.id(), List.of());
            if (!its.isEmpty()) {
                Surroundings around = around(workshop);
                its.forEach(it -> views.add(it.view(around)));
            }
        }
        return views;
    }

    private Surroundings around(WorkshopView workshop) {
        return new Surroundings(workshop, themes.of(workshop.id()));
    }

    private void change(Actor.Staff staff, UUID promise, Consumer<Promise> change) {
        UUID workshop = find(staff, promise).workshop();
        rooms.inOrder(workshop, () -> change.accept(find(staff, promise)));
    }

    private Promise find(Actor.Staff staff, UUID promise) {
        return promises.findByIdAndOrganisationId(promise, staff.organisation()).orElseThrow(NotFound::new);
    }

    private Telling telling(Actor.Staff staff, Promise promise, AnswerKind kind, String text) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), workshops.get(staff, promise.workshop()).zone());
        return Telling.by(staff, kind, text, today);
    }
}

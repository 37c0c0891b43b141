package fi.kuulolla.workshop;

import fi.kuulolla.live.Rooms;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What facilitators do while a workshop runs. Every call gets in line with everything else that changes the workshop, and any
 * facilitator of the organisation may make it: a second one takes over by simply going on.
 */
@Service
public class Running {
    private final Access access;
    private final Moves moves;
    private final UndoSteps undoSteps;
    private final SteeringLog log;
    private final Rooms rooms;
    private final ServiceModels models;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Running(
            Access access,
            Moves moves,
            UndoSteps undoSteps,
            SteeringLog log,
            Rooms rooms,
            ServiceModels models,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.moves = moves;
        this.undoSteps = undoSteps;
        this.log = log;
        this.rooms = rooms;
        this.models = models;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the doors and the first stage; the phases it belongs to are going on from now. */
    public void open(Staff staff, UUID workshop) {
        change(staff, workshop, "open", w -> {
            w.open(clock);
            models.begin(staff, w.view().model(), w.view().phases());
            moves.open(w, w.next().orElseThrow(() -> new Refused("no-next-stage")));
        });
    }

    /** Closes the current stage and opens the one whose turn is next; refuses {@code no-next-stage} at the end. */
    public void next(Staff staff, UUID workshop) {
        change(staff, workshop, "next", w -> forward(w, staff));
    }

    /**
     * As {@link #next(Staff, UUID)}, but only from the stage the facilitator saw: two who press at the same moment skip nothing.
     *
     * @return the stage that was opened
     * @throws Refused {@code moved-on} when the workshop is in another stage by now
     */
    public UUID next(Staff staff, UUID workshop, UUID from) {
        return rooms.inOrder(workshop, () -> {
            Workshop running = access.of(staff, workshop);
            if (running.current().filter(stage -> stage.id().equals(from)).isEmpty()) {
                throw new Refused("moved-on");
            }
            UUID opened = forward(running, staff);
            log.add(workshop, "next", opened, staff.id());
            return opened;
        });
    }

    private UUID forward(Workshop workshop, Staff staff) {
        workshop.mustRun();
        Stage target = workshop.next().orElseThrow(() -> new Refused("no-next-stage"));
        remember(workshop, "undo.next", moves.forward(workshop, target), staff);
        return target.id();
    }

    /** Goes to a later stage; those between are skipped. */
    public void skipTo(Staff staff, UUID workshop, UUID stage) {
        change(staff, workshop, "skip", w -> {
            w.mustRun();
            Stage target = w.stage(stage);
            boolean later = target.position() > w.current().map(Stage::position).orElse(0);
            if (!later || target.state() == StageState.CLOSED) {
                throw new Refused("stage-not-ahead");
            }
            remember(w, "undo.skip", moves.forward(w, target), staff);
        });
    }

    /** Goes back to a stage that is over or was skipped. The current one is interrupted, and its turn comes again. */
    public void reopen(Staff staff, UUID workshop, UUID stage) {
        change(staff, workshop, "reopen", w -> {
            w.mustRun();
            remember(w, "undo.reopen", moves.back(w, w.stage(stage)), staff);
        });
    }

    /** Shows or hides the notes of the open stage; when that hides none, of the stages before it. */
    public void reveal(Staff staff, UUID workshop, boolean visible) {
        change(staff, workshop, "reveal", w -> {
            w.mustRun();
            moves.reveal(w, visible);
        });
    }

    /** More minutes for the open stage, or fewer. */
    public void extend(Staff staff, UUID workshop, int minutes) {
        if (Math.abs(minutes) > Stage.LONGEST) {
            throw new Refused("minutes-out-of-range");
        }
        change(staff, workshop, "extend", w -> w.open().run().extend(minutes, clock));
    }

    public void pauseClock(Staff staff, UUID workshop, boolean paused) {
        change(staff, workshop, "pause-clock", w -> {
            StageRun run = w.open().run();
            if (paused) {
                run.pause(clock);
            } else {
                run.resume(clock);
            }
        });
    }

    /** Nobody writes for a while; what was being written stays on the devices. */
    public void pauseInput(Staff staff, UUID workshop, boolean paused) {
        change(staff, workshop, "pause-input", w -> w.open().pauseInput(paused));
    }

    /** Shuts the late tray of a stage that is over: what still arrives is refused, with its text. */
    public void seal(Staff staff, UUID workshop, UUID stage) {
        change(staff, workshop, "seal", w -> w.stage(stage).seal());
    }

    /** Lets no newcomer in; who is in may come back. */
    public void lock(Staff staff, UUID workshop, boolean locked) {
        change(staff, workshop, "lock", w -> w.lock(locked));
    }

    /** Newcomers wait until a facilitator lets them in. */
    public void setAdmission(Staff staff, UUID workshop, boolean admission) {
        change(staff, workshop, "admission", w -> w.admit(admission));
    }

    /** What the wall shows: {@code auto} or one of its pictures. */
    public void show(Staff staff, UUID workshop, String wallShows) {
        change(staff, workshop, "wall", w -> w.show(wallShows));
    }

    /** Ends the workshop for good: closes what has run, skips what has not, seals everything. */
    public void close(Staff staff, UUID workshop) {
        change(staff, workshop, "close", w -> {
            w.mustRun();
            w.current().ifPresent(stage -> moves.close(w, stage));
            List.copyOf(w.stages()).stream()
                    .filter(s -> s.state() == StageState.PLANNED)
                    .forEach(s -> moves.pass(w, s));
            w.close(clock);
            events.publishEvent(new WorkshopClosed(workshop));
        });
    }

    /** Takes the newest step back and gives the key of the text that names it; empty when there is nothing to take back. */
    public Optional<String> undo(Staff staff, UUID workshop) {
        return rooms.inOrder(workshop, () -> {
            Workshop running = access.of(staff, workshop);
            running.mustRun();
            Optional<String> what = undoSteps.takeBack(workshop);
            log.add(workshop, "undo", running.current().map(Stage::id).orElse(null), staff.id());
            return what;
        });
    }

    private void remember(Workshop workshop, String what, Moves.Moved moved, Staff staff) {
        if (moved.from() != null) {
            undoSteps.record(workshop.id(), MoveUndo.CODE, what, moved, staff.id());
        }
    }

    private void change(Staff staff, UUID workshop, String kind, Consumer<Workshop> change) {
        rooms.inOrder(workshop, () -> {
            Workshop changed = access.of(staff, workshop);
            change.accept(changed);
            log.add(workshop, kind, changed.current().map(Stage::id).orElse(null), staff.id());
        });
    }
}

package fi.kuulolla.session.ui;

import fi.kuulolla.live.Rooms;
import fi.kuulolla.live.Unavailable;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageClock;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What the facilitator's presses do. Everything runs in the workshop's order; a refusal becomes a sentence in place, and whatever
 * happened, the screen is drawn again from what is committed.
 */
final class Steering {
    private final Actor.Staff staff;
    private final UUID workshop;
    private final Workshops workshops;
    private final Running running;
    private final Rooms rooms;
    private final Words words;
    private final Toasts toasts;
    private final Runnable refresh;
    private final Runnable askToClose;

    Steering(
            Actor.Staff staff,
            UUID workshop,
            Workshops workshops,
            Running running,
            Rooms rooms,
            Words words,
            Toasts toasts,
            Runnable refresh,
            Runnable askToClose) {
        this.staff = staff;
        this.workshop = workshop;
        this.workshops = workshops;
        this.running = running;
        this.rooms = rooms;
        this.words = words;
        this.toasts = toasts;
        this.refresh = refresh;
        this.askToClose = askToClose;
    }

    /** Runs one step; says what was refused; draws again. True when it was done. */
    boolean attempt(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refused refused) {
            toasts.refused(words.problem(refused.code()));
            return false;
        } catch (Unavailable | DataAccessException | TransactionException away) {
            toasts.refused(words.t("unavailable"));
            return false;
        } finally {
            refresh.run();
        }
    }

    /** As {@link #attempt}, for a step that depends on the stage that is open. */
    private void attemptOn(Consumer<StageView> step) {
        attempt(() -> workshops.get(staff, workshop).current().ifPresent(step));
    }

    void open() {
        attempt(() -> running.open(staff, workshop));
    }

    /**
     * Moves on from the stage the button was drawn for. When another facilitator has moved on meanwhile, nothing happens but a word:
     * two people who press at the same moment must not skip a stage.
     */
    void next(@Nullable UUID from) {
        Supplier<Optional<WorkshopView>> step = () -> {
            WorkshopView now = workshops.get(staff, workshop);
            if (!Objects.equals(now.currentStage(), from)) {
                return Optional.empty();
            }
            running.next(staff, workshop);
            return Optional.of(now);
        };
        attempt(() ->
                rooms.inOrder(workshop, step).ifPresentOrElse(this::moved, () -> toasts.say(words.t("toast.other"))));
    }

    private void moved(WorkshopView before) {
        if (before.current().filter(s -> s.kind().equals("vote")).isPresent()) {
            // Its links between voter and vote are gone: there is no way back to offer.
            toasts.say(words.t("toast.voteClosed"));
        } else {
            WorkshopView now = workshops.get(staff, workshop);
            String name = now.current().map(s -> words.of(s.name(), now)).orElse("");
            toasts.undoable(words.t("toast.moved", name), this::undo);
        }
    }

    /** Another facilitator was faster: nothing is done, and the screen shows what is. */
    void overtaken() {
        attempt(() -> toasts.say(words.t("toast.other")));
    }

    void askToClose() {
        askToClose.run();
    }

    boolean close() {
        return attempt(() -> running.close(staff, workshop));
    }

    void undo() {
        attempt(() -> toasts.say(running.undo(staff, workshop)
                .map(what -> words.t("toast.undone", words.undone(what)))
                .orElse(words.t("toast.nothing"))));
    }

    void togglePause() {
        attemptOn(stage -> running.pauseInput(staff, workshop, !stage.inputPaused()));
    }

    void extend(int minutes) {
        attempt(() -> running.extend(staff, workshop, minutes));
    }

    void toggleClock() {
        attemptOn(stage -> {
            StageClock clock = stage.clock();
            running.pauseClock(staff, workshop, clock != null && clock.running());
        });
    }

    void reveal(boolean visible) {
        attempt(() -> running.reveal(staff, workshop, visible));
    }

    void showOnWall(String what) {
        attempt(() -> running.show(staff, workshop, what));
    }
}

package fi.kuulolla.session.ui;

import fi.kuulolla.live.Unavailable;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageClock;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final Words words;
    private final Toasts toasts;
    private final Runnable refresh;
    private final Runnable askToClose;

    Steering(
            Actor.Staff staff,
            UUID workshop,
            Workshops workshops,
            Running running,
            Words words,
            Toasts toasts,
            Runnable refresh,
            Runnable askToClose) {
        this.staff = staff;
        this.workshop = workshop;
        this.workshops = workshops;
        this.running = running;
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
        unlessOvertaken("workshop-not-planned", () -> running.open(staff, workshop));
    }

    /** Moves on from the stage the button was drawn for; when somebody else has done so, nothing happens but a word. */
    void next(UUID from) {
        unlessOvertaken("moved-on", () -> moved(from, running.next(staff, workshop, from)));
    }

    private void moved(UUID from, UUID to) {
        WorkshopView now = workshops.get(staff, workshop);
        if (now.stage(from).kind().equals("vote")) {
            // Its links between voter and vote are gone: there is no way back to offer.
            toasts.say(words.t("toast.voteClosed"));
        } else {
            toasts.undoable(words.t("toast.moved", words.of(now.stage(to).name(), now)), this::undo);
        }
    }

    private void unlessOvertaken(String code, Runnable step) {
        attempt(() -> {
            try {
                step.run();
            } catch (Refused refused) {
                if (!refused.code().equals(code)) {
                    throw refused;
                }
                sayWhereWeAre();
            }
        });
    }

    /** Another facilitator was faster: nothing is done, and the screen shows what is. */
    void overtaken() {
        attempt(this::sayWhereWeAre);
    }

    private void sayWhereWeAre() {
        WorkshopView now = workshops.get(staff, workshop);
        String name = now.current().map(s -> words.of(s.name(), now)).orElse("");
        toasts.refused(words.t(name.isEmpty() ? "toast.otherClosed" : "toast.other", name));
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

package fi.kuulolla.board;

import fi.kuulolla.shared.Refused;
import fi.kuulolla.workshop.StageKind;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import java.util.Optional;

/**
 * Whether a stage takes a note now. Paused input does not count: it only keeps people from starting, and a note that is on its
 * way is never lost.
 */
final class StageDoor {
    private StageDoor() {}

    /** Why no note is taken any more or yet; empty when it is taken, {@link #isLate late} or not. */
    static Optional<Refused> refuses(WorkshopView workshop, StageView stage, StageKind kind) {
        boolean neverOpened = stage.state() == StageState.PLANNED || stage.state() == StageState.SKIPPED;
        if (!kind.takesNotes() || (neverOpened && !stage.hasRun())) {
            return Optional.of(new Refused("stage-closed"));
        }
        if (stage.sealed() || workshop.status() == WorkshopStatus.CLOSED) {
            return Optional.of(new Refused("stage-sealed"));
        }
        return Optional.empty();
    }

    static boolean isLate(StageView stage) {
        return stage.state() != StageState.OPEN;
    }

    /** Whether others see the stage's notes, apart from those in the late tray. */
    static boolean shows(StageView stage, StageKind kind) {
        return kind.takesNotes() && (stage.revealed() || (!kind.hidesUntilReveal() && stage.hasRun()));
    }

    /** Whether the writer may still change a note: nobody else has seen it, or on an open board, the stage is still on. */
    static boolean isWritersOwn(WorkshopView workshop, StageView stage, StageKind kind, boolean inTray) {
        if (workshop.status() == WorkshopStatus.CLOSED || stage.sealed()) {
            return false;
        }
        return inTray || (kind.hidesUntilReveal() ? !stage.revealed() : stage.open());
    }
}

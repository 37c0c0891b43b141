package fi.kuulolla.session.ui;

import fi.kuulolla.workshop.StageKind;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What all parts of the cockpit show at one moment, read once. */
record Now(WorkshopView workshop, StageKinds kinds, int late, Instant at) {

    Optional<StageView> stage() {
        return workshop.current();
    }

    boolean running() {
        return workshop.status() == WorkshopStatus.RUNNING;
    }

    /** The open stage takes notes. */
    boolean takesNotes() {
        return stage().map(s -> kind(s).takesNotes()).orElse(false);
    }

    /** Stages whose notes the facilitator can hide and show now: the open one when it hides, else those before it that do. */
    List<StageView> hiding() {
        return stage().map(this::hiding).orElse(List.of());
    }

    boolean isRevealed() {
        return hiding().stream().allMatch(StageView::revealed);
    }

    /** A vote is open: moving on is what closes it. */
    boolean voting() {
        return stage().filter(s -> s.kind().equals("vote")).isPresent();
    }

    private List<StageView> hiding(StageView open) {
        if (kind(open).hidesUntilReveal()) {
            return List.of(open);
        }
        return workshop.stages().stream()
                .filter(s -> s.no() < open.no() && s.hasRun() && kind(s).hidesUntilReveal())
                .toList();
    }

    StageKind kind(StageView stage) {
        return kinds.of(stage.kind());
    }
}

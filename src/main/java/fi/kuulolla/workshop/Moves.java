package fi.kuulolla.workshop;

import fi.kuulolla.shared.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moving a workshop from stage to stage, telling the kinds. Runs in order, inside the caller's transaction. */
@Component
class Moves {
    private final StoredWorkshops stored;
    private final StageKinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(StoredWorkshops stored, StageKinds kinds, ApplicationEventPublisher events, Clock clock) {
        this.stored = stored;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a stage, as a new run; what works on notes makes those of earlier stages visible. Gives the stages that became so. */
    List<UUID> open(Workshop workshop, Stage stage) {
        StageKind kind = kinds.of(stage.kind());
        if (stage.state() == StageState.CLOSED) {
            kind.reopening(workshop.view(), workshop.view().stage(stage.id()));
            stage.open(clock);
        } else {
            stage.open(clock);
            tell(workshop, () -> kind.opening(workshop.view(), workshop.view().stage(stage.id())));
        }
        List<Stage> revealed = kind.worksOnNotes()
                ? hidden(workshop, stage).stream().filter(s -> !s.isRevealed()).toList()
                : List.of();
        reveal(workshop, revealed, true);
        workshop.nowOpen(stage);
        stored.flush();
        events.publishEvent(new StageOpened(workshop.id(), stage.id()));
        return revealed.stream().map(Stage::id).toList();
    }

    /** Goes on with a stage that was left by mistake. */
    void goOn(Workshop workshop, Stage stage) {
        if (stage.state() == StageState.CLOSED) {
            kinds.of(stage.kind()).reopening(workshop.view(), workshop.view().stage(stage.id()));
        }
        stage.goOn();
        workshop.nowOpen(stage);
        stored.flush();
        events.publishEvent(new StageOpened(workshop.id(), stage.id()));
    }

    void close(Workshop workshop, Stage stage) {
        stage.close(clock);
        tell(
                workshop,
                () -> kinds.of(stage.kind())
                        .closing(workshop.view(), workshop.view().stage(stage.id())));
        events.publishEvent(new StageClosed(workshop.id(), stage.id()));
    }

    /** Passes over a stage whose turn will not come: one that has run before is over now, else it is skipped. */
    void pass(Workshop workshop, Stage stage) {
        if (stage.hasRun()) {
            close(workshop, stage);
        } else {
            stage.skip();
        }
    }

    /** Shows or hides: the open stage when its kind hides notes, else those before it that do. */
    void reveal(Workshop workshop, boolean visible) {
        Stage open = workshop.open();
        List<Stage> stages = kinds.of(open.kind()).hidesUntilReveal() ? List.of(open) : hidden(workshop, open);
        reveal(workshop, stages, visible);
    }

    private void reveal(Workshop workshop, List<Stage> stages, boolean visible) {
        for (Stage stage : stages) {
            boolean becomesVisible = visible && !stage.isRevealed();
            stage.reveal(visible, clock);
            if (becomesVisible) {
                tell(
                        workshop,
                        () -> kinds.of(stage.kind())
                                .revealing(workshop.view(), workshop.view().stage(stage.id())));
            }
        }
    }

    private List<Stage> hidden(Workshop workshop, Stage before) {
        return workshop.stages().stream()
                .filter(s -> s.position() < before.position() && s.hasRun())
                .filter(s -> kinds.of(s.kind()).hidesUntilReveal())
                .toList();
    }

    /** The kinds read the database, so what was decided so far has to be there. */
    private void tell(Workshop workshop, Runnable hook) {
        stored.flush();
        hook.run();
    }

    /** What an undo of a move needs. */
    record Moved(
            @Nullable UUID from,
            UUID to,
            StageState toBefore,
            List<UUID> skipped,
            @Nullable List<UUID> revealed) {

        /** Stages whose notes the move itself made visible. Steps of before this was written down know of none. */
        private List<UUID> brought() {
            return revealed == null ? List.of() : revealed;
        }
    }

    Moved forward(Workshop workshop, Stage target) {
        List<UUID> skipped = new ArrayList<>();
        StageState before = target.state();
        Stage left = workshop.current().orElse(null);
        if (left != null) {
            close(workshop, left);
        }
        int from = left == null ? 0 : left.position();
        for (Stage between : List.copyOf(workshop.stages())) {
            if (between.position() > from
                    && between.position() < target.position()
                    && between.state() == StageState.PLANNED) {
                if (!between.hasRun()) {
                    skipped.add(between.id());
                }
                pass(workshop, between);
            }
        }
        List<UUID> revealed = open(workshop, target);
        return new Moved(left == null ? null : left.id(), target.id(), before, skipped, revealed);
    }

    Moved back(Workshop workshop, Stage target) {
        StageState before = target.state();
        Stage left = workshop.current().orElse(null);
        if (left != null) {
            left.interrupt(clock);
        }
        List<UUID> revealed = open(workshop, target);
        return new Moved(left == null ? null : left.id(), target.id(), before, List.of(), revealed);
    }

    void takeBack(Workshop workshop, Moved moved) {
        Stage to = workshop.stage(moved.to());
        if (!workshop.current().map(Stage::id).equals(java.util.Optional.of(moved.to())) || moved.from() == null) {
            throw new Refused("undo-overtaken");
        }
        if (moved.toBefore() == StageState.CLOSED) {
            close(workshop, to);
        } else {
            to.interrupt(clock);
        }
        moved.skipped().stream().map(workshop::stage).forEach(Stage::plan);
        // What was read is read, but no screen goes on showing it, and what is written now is hidden until the next
        // reveal.
        moved.brought().stream().map(workshop::stage).forEach(s -> s.reveal(false, clock));
        goOn(workshop, workshop.stage(moved.from()));
    }
}

package fi.kuulolla.session;

import fi.kuulolla.live.PresenceCounts;
import fi.kuulolla.live.Viewer;
import fi.kuulolla.shared.Side;
import fi.kuulolla.workshop.StageClock;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopStatus;
import fi.kuulolla.workshop.WorkshopView;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes one frame from the facts of a room: a pure function. */
record FrameMaker(RoomFacts facts, PresenceCounts presence, Instant now) {

    /** The revisions a viewer is at. */
    record Revisions(long board, long result) {}

    FrameJson frame(Viewer viewer, long seq, Revisions revisions, @Nullable Delta delta) {
        WorkshopView workshop = facts.workshop();
        StageView open = workshop.current().orElse(null);
        boolean cockpit = viewer == Viewer.COCKPIT;
        boolean noted = cockpit && open != null && facts.takesNotes();
        Voices voices = noted && open != null ? voices(open) : null;
        return new FrameJson(
                seq,
                workshop.status().name().toLowerCase(Locale.ROOT),
                workshop.agendaRev(),
                facts.here(),
                presence.ready(),
                presence.writing(),
                open == null ? null : stage(workshop, open),
                facts.notes(),
                revisions.board(),
                viewer == Viewer.DOOR ? 0 : facts.promises(),
                facts.voted(),
                revisions.result(),
                delta,
                viewer == Viewer.WALL ? shows(workshop, open) : null,
                viewer == Viewer.WALL && workshop.status() != WorkshopStatus.CLOSED ? workshop.joinCode() : null,
                voices == null ? null : voices.groups(),
                voices == null ? null : voices.merged(),
                voices == null ? null : voices.small(),
                voices == null ? null : facts.threshold(),
                cockpit ? facts.late() : null,
                cockpit ? facts.waiting() : null,
                cockpit && open != null && open.open() ? hint(open) : null,
                noted ? quietSide(open) : null,
                cockpit ? presence.breaks() : null);
    }

    /** By role where the papers on the board tell it, else by the rule of small groups: panel and board say the same. */
    private Voices voices(StageView open) {
        boolean told = !open.anonymous()
                && Visibility.of(Viewer.COCKPIT, facts.stages()).notes().contains(open.id());
        return Voices.of(
                facts.people(), told ? Voices.byRole() : facts.grouping(), facts.threshold(), facts.notesByShownAs());
    }

    private FrameJson.Stage stage(WorkshopView workshop, StageView stage) {
        StageClock clock = stage.clock();
        return new FrameJson.Stage(
                stage.id(),
                stage.no(),
                workshop.stages().size(),
                stage.kind(),
                stage.open() && !stage.inputPaused() && workshop.status() == WorkshopStatus.RUNNING,
                stage.revealed(),
                stage.anonymous(),
                stage.inputPaused(),
                clock == null ? null : new FrameJson.Clock(left(clock), clock.running()));
    }

    /** Below zero when the time is over: the clock goes on, nothing closes by itself. */
    private long left(StageClock clock) {
        Integer paused = clock.pausedLeftSeconds();
        return paused != null ? paused : Duration.between(now, clock.endsAt()).toSeconds();
    }

    private @Nullable Hint hint(StageView open) {
        StageClock clock = open.clock();
        if (clock == null) {
            return null;
        }
        long whole = Duration.between(clock.openedAt(), clock.endsAt()).toSeconds();
        return Hint.of(presence, facts.devices(), left(clock), whole, facts.takesNotes());
    }

    private @Nullable String quietSide(@Nullable StageView open) {
        return open == null
                ? null
                : Voices.quietSide(open.anonymous(), facts.people(), facts.grouping(), facts.notesByShownAs())
                        .map(Side::code)
                        .orElse(null);
    }

    /** What the wall shows; {@code auto} follows the stage. */
    private String shows(WorkshopView workshop, @Nullable StageView open) {
        if (!workshop.wallShows().equals("auto")) {
            return workshop.wallShows();
        }
        if (open == null) {
            return workshop.status() == WorkshopStatus.CLOSED ? "promises" : "join";
        }
        return switch (open.kind()) {
            case "checkin", "notes" -> open.revealed() ? "notes" : "prompt";
            case "board" -> "notes";
            case "themes" -> "themes";
            case "decide" -> facts.promises() == 0 && facts.result() != null ? "result" : "promises";
            default -> "prompt";
        };
    }
}

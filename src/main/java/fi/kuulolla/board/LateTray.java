package fi.kuulolla.board;

import fi.kuulolla.live.Rooms;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.workshop.StageKinds;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.UndoHandler;
import fi.kuulolla.workshop.UndoSteps;
import fi.kuulolla.workshop.WorkshopClosed;
import fi.kuulolla.workshop.Workshops;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Notes that came after their stage had moved on wait here until the facilitator takes them onto the board, or the workshop closes. */
@Component
class LateTray implements UndoHandler {
    private static final JsonMapper JSON = new JsonMapper();

    private final Workshops workshops;
    private final StageKinds kinds;
    private final Rooms rooms;
    private final NoteReads reads;
    private final NoteEdits edits;
    private final UndoSteps undo;

    LateTray(Workshops workshops, StageKinds kinds, Rooms rooms, NoteReads reads, NoteEdits edits, UndoSteps undo) {
        this.workshops = workshops;
        this.kinds = kinds;
        this.rooms = rooms;
        this.reads = reads;
        this.edits = edits;
        this.undo = undo;
    }

    int count(UUID workshop) {
        return reads.inTray(workshop);
    }

    List<NoteView> of(Staff staff, UUID workshop) {
        List<UUID> shown = workshops.get(staff, workshop).stages().stream()
                .filter(this::shows)
                .map(StageView::id)
                .toList();
        return reads.tray(workshop, shown);
    }

    void take(Staff staff, UUID workshop, UUID note) {
        workshops.get(staff, workshop);
        rooms.inOrder(workshop, () -> {
            // A hidden note is nobody's to handle yet, late or not.
            if (!shows(workshops.get(staff, workshop).stage(edits.stageOf(workshop, note)))) {
                throw new NotFound();
            }
            if (edits.setTray(workshop, note, false)) {
                undo.record(workshop, code(), "undo.late-note", note, staff.id());
            }
        });
    }

    /**
     * A note that was acknowledged is in every record, whether or not somebody found the time to look into the tray. First of all
     * that happens at the closing: the others read the notes, or write their rows anew.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void takeAll(WorkshopClosed closed) {
        edits.emptyTray(closed.workshop());
    }

    private boolean shows(StageView stage) {
        return StageDoor.shows(stage, kinds.of(stage.kind()));
    }

    @Override
    public String code() {
        return "board.tray";
    }

    @Override
    public void takeBack(UUID workshop, String beforeJson) {
        edits.setTray(workshop, JSON.readValue(beforeJson, UUID.class), true);
    }
}

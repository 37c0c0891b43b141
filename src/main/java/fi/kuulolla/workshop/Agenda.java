package fi.kuulolla.workshop;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.live.Rooms;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Edits of a workshop's plan, while it is planned and of stages whose turn has not come yet. */
@Service
public class Agenda {
    /** Longest name of a stage. */
    public static final int STAGE_NAME = 80;

    private final Access access;
    private final Methods methods;
    private final Rooms rooms;

    Agenda(Access access, Methods methods, Rooms rooms) {
        this.access = access;
        this.methods = methods;
        this.rooms = rooms;
    }

    public void setMinutes(Staff staff, UUID workshop, UUID stage, int minutes) {
        changeStage(staff, workshop, stage, s -> s.setMinutes(minutes));
    }

    /** One step up or down in the agenda. */
    public void move(Staff staff, UUID workshop, UUID stage, boolean up) {
        change(staff, workshop, w -> w.move(stage, up));
    }

    /** Adds a stage of a kind with its built-in texts; before a closing check-out, else at the end. */
    public UUID addStage(Staff staff, UUID workshop, String kind) {
        return rooms.inOrder(
                workshop,
                () -> access.of(staff, workshop).add(methods.block(kind)).id());
    }

    /** Takes a stage out that never ran; what it gives puts it back. */
    public RemovedStage removeStage(Staff staff, UUID workshop, UUID stage) {
        return rooms.inOrder(workshop, () -> access.of(staff, workshop).remove(stage));
    }

    /** Takes the removal back. */
    public UUID putBack(Staff staff, UUID workshop, RemovedStage removed) {
        return rooms.inOrder(
                workshop, () -> access.of(staff, workshop).putBack(removed).id());
    }

    /** An empty name falls back to another language; the last one cannot be emptied. */
    public void setName(Staff staff, UUID workshop, UUID stage, Lang lang, String name) {
        setText(staff, workshop, stage, StageTextKey.NAME, lang, CleanText.optional(name, STAGE_NAME));
    }

    /** An empty prompt falls back to another language; the last one cannot be emptied. */
    public void setPrompt(Staff staff, UUID workshop, UUID stage, Lang lang, String prompt) {
        setText(staff, workshop, stage, StageTextKey.PROMPT, lang, CleanText.optional(prompt, CleanText.CONTRIBUTION));
    }

    private void setText(Staff staff, UUID workshop, UUID stage, String key, Lang lang, String text) {
        changeStage(staff, workshop, stage, s -> {
            if (text.isEmpty() && s.lastTextOf(key, lang)) {
                throw new Refused("text-empty");
            }
            s.setText(key, lang, text);
        });
    }

    public void setVotes(Staff staff, UUID workshop, UUID stage, int budget, int cap) {
        changeStage(staff, workshop, stage, s -> s.setVotes(budget, cap));
    }

    public void setAnonymous(Staff staff, UUID workshop, UUID stage, boolean anonymous) {
        changeStage(staff, workshop, stage, s -> s.setAnonymous(anonymous));
    }

    /** How many people of a role are invited; none takes the role off the list. */
    public void setInvited(Staff staff, UUID workshop, Role role, int people) {
        change(staff, workshop, w -> w.invite(role, people));
    }

    public void setDetails(Staff staff, UUID workshop, WorkshopDetails details) {
        change(staff, workshop, w -> w.change(details));
    }

    private void changeStage(Staff staff, UUID workshop, UUID stage, Consumer<Stage> change) {
        change(staff, workshop, w -> {
            change.accept(w.stage(stage));
            w.agendaChanged();
        });
    }

    private void change(Staff staff, UUID workshop, Consumer<Workshop> change) {
        rooms.inOrder(workshop, () -> change.accept(access.of(staff, workshop)));
    }
}

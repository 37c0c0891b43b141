package fi.kuulolla.workshop;

import fi.kuulolla.shared.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back moving to another stage: the stage that was left goes on, unless its kind refuses. */
@Component
class MoveUndo implements UndoHandler {
    static final String CODE = "agenda.move";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Access access;
    private final Moves moves;

    MoveUndo(Access access, Moves moves) {
        this.access = access;
        this.moves = moves;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void takeBack(UUID workshop, String beforeJson) {
        moves.takeBack(access.of(new Actor.SystemActor(), workshop), MAPPER.readValue(beforeJson, Moves.Moved.class));
    }
}

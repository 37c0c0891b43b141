package fi.kuulolla.followup;

import fi.kuulolla.workshop.UndoHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Takes a decision back, as long as nobody has taken it on. */
@Component
class DecisionUndo implements UndoHandler {
    static final String CODE = "decision";

    private final PromiseRepository promises;
    private final ObjectMapper json;

    DecisionUndo(PromiseRepository promises, ObjectMapper json) {
        this.promises = promises;
        this.json = json;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public void takeBack(UUID workshop, String beforeJson) {
        UUID promise = UUID.fromString(json.readTree(beforeJson).get("promise").asString());
        promises.findByIdAndWorkshopId(promise, workshop)
                .filter(Promise::proposed)
                .ifPresent(promises::delete);
    }
}

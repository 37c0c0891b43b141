package fi.kuulolla.measure;

import fi.kuulolla.workshop.StageKind;
import fi.kuulolla.workshop.StageView;
import fi.kuulolla.workshop.WorkshopView;
import java.util.List;
import org.springframework.stereotype.Component;

/** The check-out: two questions from 0 to 10 and what one would change. Anonymous whatever the agenda says. */
@Component
class CheckOutStage implements StageKind {
    static final String CODE = "checkout";

    private final AnswerRows rows;

    CheckOutStage(AnswerRows rows) {
        this.rows = rows;
    }

    static List<StageView> of(WorkshopView workshop) {
        return workshop.stages().stream()
                .filter(stage -> stage.kind().equals(CODE))
                .toList();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean namesNobody() {
        return true;
    }

    @Override
    public void closing(WorkshopView workshop, StageView stage) {
        rows.rewrite(stage);
    }
}

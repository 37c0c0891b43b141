package fi.kuulolla.followup;

import fi.kuulolla.workshop.StageKind;
import org.springframework.stereotype.Component;

/** The stage in which decisions are made and promises taken. Promises outlive it, so closing changes nothing. */
@Component
class DecideStage implements StageKind {
    @Override
    public String code() {
        return "decide";
    }
}

package fi.kuulolla.session;

import fi.kuulolla.live.Presence;
import fi.kuulolla.workshop.StageOpened;
import fi.kuulolla.workshop.WorkshopClosed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Being ready belongs to a stage: a new one begins with nobody ready. */
@Component
class ReadyAgain {
    private final Presence presence;

    ReadyAgain(Presence presence) {
        this.presence = presence;
    }

    @TransactionalEventListener
    void opened(StageOpened event) {
        presence.stageChanged(event.workshop());
    }

    @TransactionalEventListener
    void closed(WorkshopClosed event) {
        presence.stageChanged(event.workshop());
    }
}

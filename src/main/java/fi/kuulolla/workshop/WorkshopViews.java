package fi.kuulolla.workshop;

import fi.kuulolla.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Workshops as stored, read whole. */
@Component
class WorkshopViews {
    private final StoredWorkshops stored;

    WorkshopViews(StoredWorkshops stored) {
        this.stored = stored;
    }

    @Transactional(readOnly = true)
    public WorkshopView of(UUID workshop) {
        return stored.findById(workshop).map(Workshop::view).orElseThrow(NotFound::new);
    }
}

package fi.kuulolla.programme;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes of an organisation. Those of another organisation do not exist ({@link NotFound}). */
@Service
@Transactional(readOnly = true)
public class Programmes {
    private final ProgrammeRepository programmes;
    private final ProgrammeLists lists;
    private final Clock clock;

    Programmes(ProgrammeRepository programmes, ProgrammeLists lists, Clock clock) {
        this.programmes = programmes;
        this.lists = lists;
        this.clock = clock;
    }

    /** Refuses {@code text-empty}, {@code text-too-long}, {@code text-invalid}. */
    @Transactional
    public UUID create(Staff staff, String name) {
        var programme = new Programme(Ids.ordered(), staff.organisation(), name, clock.instant());
        return programmes.save(programme).id();
    }

    /** Refuses as {@link #create}. */
    @Transactional
    public void rename(Staff staff, UUID programme, String name) {
        programmes
                .findByOrganisationAndId(staff.organisation(), programme)
                .orElseThrow(NotFound::new)
                .rename(name);
    }

    /** What a programme is called. */
    public String get(Staff staff, UUID programme) {
        return programmes
                .findByOrganisationAndId(staff.organisation(), programme)
                .orElseThrow(NotFound::new)
                .name();
    }

    /** Every programme with its projects and service models, by name; models are bounded. */
    public Overview overview(Staff staff) {
        return lists.overview(staff.organisation());
    }
}

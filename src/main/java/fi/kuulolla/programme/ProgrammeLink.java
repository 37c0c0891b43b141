package fi.kuulolla.programme;

import fi.kuulolla.shared.Actor.Staff;
import java.util.Locale;
import java.util.UUID;

/** A page of a programme that a later room brings; beans of this type are listed beside the programme's name, in their order. */
public interface ProgrammeLink {
    /** Lower comes first. */
    int order();

    /** Whether this person may go there. */
    boolean isFor(Staff staff);

    String text(Locale locale);

    /** The address, from the root. */
    String of(UUID programme);

    /** As {@link #of(UUID)}, for what it shows of one project alone. */
    default String of(UUID programme, UUID project) {
        return of(programme);
    }
}

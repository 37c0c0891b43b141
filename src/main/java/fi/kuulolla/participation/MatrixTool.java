package fi.kuulolla.participation;

import fi.kuulolla.shared.Actor.Staff;
import java.util.Locale;
import java.util.UUID;

/**
 * What a later room offers above the matrix of a programme (taking a workbook out, bringing rows in): a quiet link. Beans of this
 * type are shown in their order.
 */
public interface MatrixTool {
    /** Lower comes first. */
    int order();

    /** Whether this person may use it. */
    boolean isFor(Staff staff);

    String text(Locale locale);

    /**
     * The address, from the root.
     *
     * @param filter what the reader looks at; {@link FilterParameters#write} says it in an address. Asked again whenever it changes
     */
    String of(UUID programme, ParticipationFilter filter);

    /** Whether the address is a file or a plain page, not a screen. */
    boolean leavesTheScreens();
}

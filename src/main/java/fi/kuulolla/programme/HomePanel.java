package fi.kuulolla.programme;

import com.vaadin.flow.component.Component;
import fi.kuulolla.shared.Actor.Staff;
import java.util.Optional;

/**
 * A section that a later room adds to the top of the home page (the workshop that is running now). Beans of this type are asked
 * in the order of {@link #order()} each time the page is opened.
 */
public interface HomePanel {
    /** Lower comes first. */
    int order();

    /** The section with its own heading, or empty when there is nothing to say now. */
    Optional<Component> forHome(Staff staff);

    /** Whether the section carries the one next step of the page, so that the page itself offers none. */
    default boolean holdsNextStep() {
        return true;
    }
}

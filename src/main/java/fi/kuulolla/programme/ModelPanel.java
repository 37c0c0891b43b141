package fi.kuulolla.programme;

import com.vaadin.flow.component.Component;
import fi.kuulolla.shared.Actor.Staff;
import java.util.Optional;

/**
 * A section that a later room adds to the page of a service model (its workshops, its promises). Beans of this type are asked in
 * the order of {@link #order()} each time the page is opened.
 */
public interface ModelPanel {
    /** Lower comes first: workshops 10, promises 20, participation 30. */
    int order();

    /** The section with its own heading, or empty when there is nothing to say about this model. */
    Optional<Component> forModel(Staff staff, ServiceModelView model);
}

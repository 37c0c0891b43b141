package fi.kuulolla.programme;

import com.vaadin.flow.component.Component;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Phase;
import java.util.Map;

/**
 * What a later room tells inside the phases of a service model (whether clients took part, how many workshops, what became of the
 * promises). Beans of this type are asked in the order of {@link #order()} each time a model's page is opened.
 */
public interface PhaseFacts {
    /** Lower comes first: participation 10, workshops 20, promises 30. */
    int order();

    /** One short component a phase; phases without a fact are missing. */
    Map<Phase, Component> inPhases(Staff staff, ServiceModelView model);

    /** What is not yet described, one plain sentence a phase in the reader's language; phases without a gap are missing. */
    default Map<Phase, String> gaps(Staff staff, ServiceModelView model) {
        return Map.of();
    }
}

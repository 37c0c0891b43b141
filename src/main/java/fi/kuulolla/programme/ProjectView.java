package fi.kuulolla.programme;

import java.util.List;
import java.util.UUID;

/** A project with its service models, in the order of their names. */
public record ProjectView(UUID id, UUID programme, ProjectDetails details, List<ModelLine> models) {
    public ProjectView {
        models = List.copyOf(models);
    }

    public String name() {
        return details.name();
    }
}

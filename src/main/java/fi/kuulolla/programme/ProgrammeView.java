package fi.kuulolla.programme;

import java.util.List;
import java.util.UUID;

/** A programme with its projects, in the order of their names. */
public record ProgrammeView(UUID id, String name, List<ProjectView> projects, List<ModelStatus> statuses) {
    public ProgrammeView {
        projects = List.copyOf(projects);
        statuses = List.copyOf(statuses);
    }
}

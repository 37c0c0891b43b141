package fi.kuulolla.programme;

import java.util.List;
import java.util.UUID;

/** A programme with its projects, in the order of their names. */
public record ProgrammeView(UUID id, String name, List<ProjectView> projects) {
    public ProgrammeView {
        projects = List.copyOf(projects);
    }
}

package fi.kuulolla.programme;

import java.util.List;

/**
 * Everything an organisation develops.
 *
 * @param programmes by name
 * @param modelsLeftOut how many service models did not fit the bound
 */
public record Overview(List<ProgrammeView> programmes, int modelsLeftOut) {
    public Overview {
        programmes = List.copyOf(programmes);
    }

    public boolean hasProjects() {
        return programmes.stream().anyMatch(programme -> !programme.projects().isEmpty());
    }

    public boolean hasModels() {
        return programmes.stream()
                .flatMap(programme -> programme.projects().stream())
                .anyMatch(project -> !project.models().isEmpty());
    }
}

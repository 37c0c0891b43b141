package fi.kuulolla.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a search found, the likeliest first.
 *
 * @param modelsInAll how many models fit; the list is bounded
 */
public record Found(List<OfProgramme> programmes, List<OfProject> projects, List<OfModel> models, int modelsInAll) {
    static final Found NOTHING = new Found(List.of(), List.of(), List.of(), 0);

    public Found {
        programmes = List.copyOf(programmes);
        projects = List.copyOf(projects);
        models = List.copyOf(models);
    }

    public boolean isEmpty() {
        return programmes.isEmpty() && projects.isEmpty() && models.isEmpty();
    }

    public record OfProgramme(UUID id, String name) {}

    public record OfProject(UUID id, UUID programme, String name, String programmeName, String area, String code) {}

    /**
     * @param inText the field whose text holds the words, where they stand in no name
     */
    public record OfModel(
            UUID id, String name, String summary, String projectName, String area, Optional<InText> inText) {}

    /** A passage around the words. */
    public record InText(ModelField field, String passage) {}
}

package fi.kuulolla.intake;

import static java.util.Objects.requireNonNull;

import fi.kuulolla.programme.ModelRegister.KnownModel;
import fi.kuulolla.programme.ModelRegister.KnownPhase;
import fi.kuulolla.programme.ModelRegister.KnownProject;
import fi.kuulolla.programme.ModelRegister.KnownStatus;
import fi.kuulolla.programme.PhaseState;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the models of a file belong in the programme: those it has, by name within their project, and those to be made. A model
 * without a project goes to the model of its name when there is one, to the only project when there is one, else to a project
 * called like the programme.
 */
final class Places {
    private record PhaseKey(UUID model, Phase phase) {}

    private final String programme;
    private final Map<String, KnownProject> projects = new LinkedHashMap<>();
    private final Map<UUID, KnownProject> projectsById = new HashMap<>();
    private final Map<ModelKey, UUID> known = new HashMap<>();
    private final Map<String, List<KnownModel>> byName = new HashMap<>();
    private final Map<PhaseKey, PhaseState> states = new HashMap<>();
    private final Map<FileModel, UUID> placed = new LinkedHashMap<>();
    private final Map<FileModel, String> projectOf = new HashMap<>();
    private final Set<UUID> knownModels = new HashSet<>();
    private final Map<String, KnownProject> newProjects = new LinkedHashMap<>();
    private final List<KnownModel> newModels = new ArrayList<>();
    private final Map<UUID, String> statusBefore = new HashMap<>();
    private final Map<UUID, String> statusesToSet = new LinkedHashMap<>();
    private final Map<UUID, String> areasToFill = new LinkedHashMap<>();
    private final Map<PhaseKey, PhaseState> phasesToSet = new LinkedHashMap<>();

    Places(String programme, List<KnownProject> projects, List<KnownModel> models, List<KnownPhase> phases) {
        this.programme = programme;
        for (KnownProject project : projects) {
            this.projects.putIfAbsent(Normal.name(project.name()), project);
            projectsById.put(project.id(), project);
        }
        for (KnownModel model : models) {
            KnownProject its = requireNonNull(projectsById.get(model.project()));
            statusBefore.put(model.id(), model.status());
            known.putIfAbsent(ModelKey.of(its.name(), model.name()), model.id());
            byName.computeIfAbsent(Normal.name(model.name()), key -> new ArrayList<>(1))
                    .add(model);
        }
        for (KnownPhase phase : phases) {
            if (phase.state() != null) {
                states.put(new PhaseKey(phase.model(), phase.phase()), phase.state());
            }
        }
    }

    /** Finds or makes the places of all models of a file. */
    Places with(FileContent file) {
        Map<ModelKey, UUID> made = new HashMap<>();
        for (FileModel model : file.models()) {
            KnownProject project = project(model, file.areas());
            ModelKey key = ModelKey.of(project.name(), model.name());
            UUID id = known.get(key);
            if (id != null) {
                knownModels.add(id);
                stand(id, model.status());
            } else {
                id = made.computeIfAbsent(key, it -> {
                    KnownModel fresh = new KnownModel(Ids.ordered(), project.id(), model.name(), model.status());
                    newModels.add(fresh);
                    return fresh.id();
                });
            }
            placed.put(model, id);
            projectOf.put(model, project.name());
            UUID itsId = id;
            model.states().forEach((phase, state) -> phasesToSet.put(new PhaseKey(itsId, phase), state));
        }
        return this;
    }

    private void stand(UUID model, String status) {
        if (!status.isEmpty() && !status.equals(statusBefore(model))) {
            statusesToSet.put(model, status);
        }
    }

    private KnownProject project(FileModel model, Map<String, String> areas) {
        String name = model.project();
        if (name.isEmpty()) {
            List<KnownModel> namesakes = byName.getOrDefault(Normal.name(model.name()), List.of());
            if (namesakes.size() == 1) {
                return requireNonNull(projectsById.get(namesakes.getFirst().project()));
            }
            name = projects.size() == 1 ? projects.values().iterator().next().name() : programme;
        }
        String key = Normal.name(name);
        String area = areas.getOrDefault(key, "");
        KnownProject project = projects.get(key);
        if (project == null) {
            String called = name;
            return newProjects.computeIfAbsent(key, it -> new KnownProject(Ids.ordered(), called, area));
        }
        if (project.area().isEmpty() && !area.isEmpty()) {
            areasToFill.put(project.id(), area);
        }
        return project;
    }

    UUID model(FileModel model) {
        return placed.getOrDefault(model, new UUID(0, 0));
    }

    String projectName(FileModel model) {
        return projectOf.getOrDefault(model, "");
    }

    Collection<UUID> knownModels() {
        return knownModels;
    }

    int models() {
        return new HashSet<>(placed.values()).size();
    }

    int projects() {
        return new HashSet<>(projectOf.values()).size();
    }

    List<KnownModel> newModels() {
        return newModels;
    }

    List<KnownProject> newProjects() {
        return List.copyOf(newProjects.values());
    }

    Map<UUID, String> areasToFill() {
        return areasToFill;
    }

    /** Models that stand elsewhere than they did. */
    List<KnownStatus> statusesToSet() {
        return statusesToSet.entrySet().stream()
                .map(it -> new KnownStatus(it.getKey(), it.getValue()))
                .toList();
    }

    String statusBefore(UUID model) {
        return statusBefore.getOrDefault(model, "");
    }

    /** The states of phases that become others than they are. */
    List<KnownPhase> phasesToSet() {
        List<KnownPhase> changed = new ArrayList<>();
        phasesToSet.forEach((key, state) -> {
            if (stateBefore(key.model(), key.phase()) != state) {
                changed.add(new KnownPhase(key.model(), key.phase(), state));
            }
        });
        return changed;
    }

    @Nullable
    PhaseState stateBefore(UUID model, Phase phase) {
        return states.get(new PhaseKey(model, phase));
    }
}

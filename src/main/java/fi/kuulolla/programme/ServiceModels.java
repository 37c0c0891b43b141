package fi.kuulolla.programme;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service models of an organisation. Those of another organisation do not exist ({@link NotFound}). Participants and walls
 * know a model only through their workshop; whoever serves them asks as Kuulolla itself.
 */
@Service
@Transactional(readOnly = true)
public class ServiceModels {
    private final ProgrammeRepository programmes;
    private final ProjectRepository projects;
    private final ServiceModelRepository models;
    private final FieldHistory history;
    private final StatusScales scales;
    private final Clock clock;

    ServiceModels(
            ProgrammeRepository programmes,
            ProjectRepository projects,
            ServiceModelRepository models,
            FieldHistory history,
            StatusScales scales,
            Clock clock) {
        this.programmes = programmes;
        this.projects = projects;
        this.models = models;
        this.history = history;
        this.scales = scales;
        this.clock = clock;
    }

    /** A model whose phases have not started. Refuses {@code text-empty}, {@code text-too-long}, {@code text-invalid}. */
    @Transactional
    public UUID create(Staff staff, UUID project, String name, String summary) {
        var itsProject =
                projects.findByOrganisationAndId(staff.organisation(), project).orElseThrow(NotFound::new);
        var model =
                new ServiceModel(Ids.ordered(), staff.organisation(), itsProject.id(), name, summary, clock.instant());
        return models.save(model).id();
    }

    /** Refuses {@code changed-meanwhile} when the version is not the newest, {@code status-unknown} when the scale has no such step. */
    @Transactional
    public void edit(Staff staff, EditModel edit) {
        ServiceModel model = find(staff, edit.model());
        String status = edit.status();
        if (status != null
                && !status.isEmpty()
                && scales.ofModel(staff, edit.model()).stream()
                        .noneMatch(it -> it.code().equals(status))) {
            throw new Refused("status-unknown");
        }
        model.edit(edit);
    }

    /** Writes one field of the description; an empty text takes it away. */
    @Transactional
    public void describe(Staff staff, UUID model, ModelField field, String text) {
        find(staff, model).describe(field, text);
        history.note(staff, model, field, clock.instant());
    }

    /**
     * As {@link #describe}, for whoever writes on in what they read before: refuses {@code changed-meanwhile} when it is not what
     * stands there now.
     */
    @Transactional
    public void describe(Staff staff, UUID model, ModelField field, String before, String text) {
        String now = find(staff, model).fields().getOrDefault(field, "");
        if (!now.equals(CleanText.optional(before, ServiceModel.FIELD_LIMIT))) {
            throw new Refused("changed-meanwhile");
        }
        describe(staff, model, field, text);
    }

    /** Who changed which field of the description, the newest first. */
    public List<FieldChange> changes(Staff staff, UUID model) {
        find(staff, model);
        return history.of(model);
    }

    /** A workshop of these phases opened: those not started are going on now. */
    @Transactional
    public void begin(Actor actor, UUID model, Set<Phase> phases) {
        find(actor, model).begin(phases);
    }

    public ServiceModelView get(Actor actor, UUID model) {
        var found = find(actor, model);
        UUID organisation = found.organisation();
        var project =
                projects.findByOrganisationAndId(organisation, found.project()).orElseThrow(NotFound::new);
        var programme = programmes
                .findByOrganisationAndId(organisation, project.programme())
                .orElseThrow(NotFound::new);
        return found.view(project, programme);
    }

    /** Refuses with {@link NotFound} when one of them is not a model of this organisation. */
    public void checkAll(Staff staff, Set<UUID> all) {
        if (models.countOf(staff.organisation(), all.toArray(UUID[]::new)) < all.size()) {
            throw new NotFound();
        }
    }

    private ServiceModel find(Actor actor, UUID model) {
        Optional<ServiceModel> found = switch (actor) {
            case Staff staff -> models.findByOrganisationAndId(staff.organisation(), model);
            case Actor.SystemActor system -> models.findById(model);
            case Actor.Participant participant -> Optional.empty();
            case Actor.Projector projector -> Optional.empty();
        };
        return found.orElseThrow(NotFound::new);
    }
}

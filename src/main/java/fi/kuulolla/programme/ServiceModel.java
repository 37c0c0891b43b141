package fi.kuulolla.programme;

import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way of working that people develop together, phase by phase. Made here, every phase has a state from the start; one that was
 * imported has those that were told.
 */
@Entity
class ServiceModel {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisation;

    @Column(name = "project_id", updatable = false)
    private UUID project;

    private String name;
    private String summary;
    private String status = "";

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "model_phase", joinColumns = @JoinColumn(name = "service_model_id"))
    @MapKeyColumn(name = "phase")
    @Column(name = "state")
    @Convert(converter = PhaseCodes.OfPhase.class, attributeName = "key")
    @Convert(converter = PhaseCodes.OfState.class, attributeName = "value")
    private Map<Phase, PhaseState> phases = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "model_field", joinColumns = @JoinColumn(name = "service_model_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "value")
    @Convert(converter = PhaseCodes.OfField.class, attributeName = "key")
    private Map<ModelField, String> fields = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected ServiceModel() {}

    ServiceModel(UUID id, UUID organisation, UUID project, String name, String summary, Instant createdAt) {
        this.id = id;
        this.organisation = organisation;
        this.project = project;
        this.name = CleanText.of(name, CleanText.TITLE);
        this.summary = CleanText.optional(summary, CleanText.LONG);
        this.createdAt = createdAt;
        for (Phase phase : Phase.values()) {
            phases.put(phase, PhaseState.NOT_STARTED);
        }
    }

    /** Refuses {@code changed-meanwhile} when somebody else changed the model after the editor opened it. */
    void edit(EditModel edit) {
        if (version == null || version != edit.version()) {
            throw new Refused("changed-meanwhile");
        }
        name = edit.name();
        summary = edit.summary();
        status = edit.status() == null ? status : edit.status();
        phases.putAll(edit.phases());
    }

    /** Work on these phases has begun; what is going on or done stays as it is. */
    void begin(Set<Phase> begun) {
        for (Phase phase : begun) {
            if (phases.getOrDefault(phase, PhaseState.NOT_STARTED) == PhaseState.NOT_STARTED) {
                phases.put(phase, PhaseState.ONGOING);
            }
        }
    }

    /** Writes one field of the description; an empty text takes the field away: not described again. */
    void describe(ModelField field, String text) {
        String clean = CleanText.optional(text, FIELD_LIMIT);
        if (clean.isEmpty()) {
            fields.remove(field);
        } else {
            fields.put(field, clean);
        }
    }

    /** Longest text of one field: descriptions in Innokylä run to some pages. */
    static final int FIELD_LIMIT = 20_000;

    Map<ModelField, String> fields() {
        return Map.copyOf(fields);
    }

    UUID id() {
        return id;
    }

    ServiceModelView view(Project itsProject, Programme itsProgramme) {
        return new ServiceModelView(
                id,
                organisation,
                project,
                itsProject.name(),
                itsProgramme.name(),
                name,
                summary,
                status,
                phases,
                fields,
                version == null ? 0 : version);
    }

    UUID organisation() {
        return organisation;
    }

    UUID project() {
        return project;
    }
}

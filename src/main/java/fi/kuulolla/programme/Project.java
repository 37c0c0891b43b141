package fi.kuulolla.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a funder pays for and wants reported; holds the service models that are developed in it. */
@Entity
class Project {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisation;

    @Column(name = "programme_id", updatable = false)
    private UUID programme;

    private String name;
    private String area;
    private String funder;
    private String code;
    private @Nullable LocalDate periodStart;
    private @Nullable LocalDate periodEnd;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected Project() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Project(UUID id, UUID organisation, UUID programme, ProjectDetails details, Instant createdAt) {
        this.id = id;
        this.organisation = organisation;
        this.programme = programme;
        this.createdAt = createdAt;
        describe(details);
    }

    final void describe(ProjectDetails details) {
        name = details.name();
        area = details.area();
        funder = details.funder();
        code = details.code();
        periodStart = details.start();
        periodEnd = details.end();
    }

    UUID id() {
        return id;
    }

    UUID programme() {
        return programme;
    }

    String name() {
        return name;
    }

    ProjectDetails details() {
        return new ProjectDetails(name, area, funder, code, periodStart, periodEnd);
    }
}

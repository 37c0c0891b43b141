package fi.kuulolla.programme;

import fi.kuulolla.shared.CleanText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Several projects with one purpose. */
@Entity
class Programme {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisation;

    private String name;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected Programme() {}

    Programme(UUID id, UUID organisation, String name, Instant createdAt) {
        this.id = id;
        this.organisation = organisation;
        this.name = CleanText.of(name, CleanText.TITLE);
        this.createdAt = createdAt;
    }

    void rename(String newName) {
        name = CleanText.of(newName, CleanText.TITLE);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}

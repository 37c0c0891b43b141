package fi.kuulolla.people;

import fi.kuulolla.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A device that is one person's in one workshop, as stored. */
@Entity
@Table(name = "participant_device")
class KnownDevice {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshop;

    @Column(name = "participant_id")
    private UUID person;

    @Column(name = "device_hash")
    private byte[] hash;

    @SuppressWarnings("NullAway.Init")
    protected KnownDevice() {}

    KnownDevice(Person person, byte[] hash) {
        this.id = Ids.random();
        this.workshop = person.workshop();
        this.person = person.id();
        this.hash = hash;
    }
}

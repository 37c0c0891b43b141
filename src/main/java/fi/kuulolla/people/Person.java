package fi.kuulolla.people;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant as stored. */
@Entity
@Table(name = "participant")
class Person {
    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshop;

    private String role;
    private String name;
    private String locale;
    private String state;

    @Column(name = "shared_device")
    private boolean sharedDevice;

    @Column(name = "join_key_hash")
    private byte @Nullable [] joinKeyHash;

    @Column(name = "return_code_hash")
    private byte @Nullable [] returnCodeHash;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(
            UUID id,
            UUID workshop,
            Role role,
            String name,
            Lang lang,
            boolean admission,
            boolean sharedDevice,
            Instant at) {
        this.id = id;
        this.workshop = workshop;
        this.role = role.code();
        this.name = name;
        this.locale = lang.code();
        this.state = (admission ? ParticipantState.WAITING : ParticipantState.IN).code();
        this.sharedDevice = sharedDevice;
        this.joinedAt = at;
    }

    Person known(byte @Nullable [] byJoinKey, byte[] byReturnCode) {
        this.joinKeyHash = byJoinKey;
        this.returnCodeHash = byReturnCode;
        return this;
    }

    void rename(String to) {
        this.name = to;
    }

    void speak(Lang lang) {
        this.locale = lang.code();
    }

    /** Also brings back who was shown out by mistake. */
    void admit() {
        state = ParticipantState.IN.code();
    }

    void remove() {
        state = ParticipantState.REMOVED.code();
    }

    UUID id() {
        return id;
    }

    UUID workshop() {
        return workshop;
    }

    ParticipantState state() {
        return ParticipantState.ofCode(state);
    }

    Role role() {
        return Role.ofCode(role).orElseThrow();
    }

    ParticipantView view() {
        return new ParticipantView(
                id, workshop, role(), name, Lang.ofCode(locale).orElse(Lang.FI), state(), sharedDevice);
    }

    Instant joinedAt() {
        return joinedAt;
    }
}

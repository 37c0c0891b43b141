package fi.kuulolla.testing;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.StaffRole;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes organisations and their staff for tests. They have no password: see {@code StaffScreens} for signing in. */
public class TestPeople {
    private final JdbcClient jdbc;
    private final Clock clock;

    TestPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody of a new organisation of their own. */
    public Actor.Staff staff(StaffRole role) {
        return staff(organisation("Saarilammen hyvinvointialue"), role, "Aino K.");
    }

    /** A facilitator of a new organisation of their own. */
    public Actor.Staff facilitator() {
        return staff(StaffRole.FACILITATOR);
    }

    /** Somebody else of the same organisation. */
    public Actor.Staff colleague(Actor.Staff staff, StaffRole role) {
        return staff(staff.organisation(), role, "Oona V.");
    }

    public UUID organisation(String name) {
        UUID id = Ids.ordered();
        jdbc.sql("insert into organisation (id, name, created_at) values (?, ?, ?)")
                .params(id, name, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public Actor.Staff staff(UUID organisation, StaffRole role, String name) {
        UUID id = Ids.ordered();
        jdbc.sql("insert into staff (id, organisation_id, email, name, role, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        organisation,
                        id + "@example.org",
                        name,
                        role.code(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Actor.Staff(id, organisation, role, name, Locale.of("fi"));
    }
}

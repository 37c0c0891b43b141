package fi.kuulolla.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.account.StaffAccounts.AddStaff;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuulollaTest
class StaffAccountsTest {
    @Autowired
    TestPeople people;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Organisations organisations;

    @Test
    void passwordsAreKeptAsArgon2idHashes() {
        Actor.Staff admin = people.staff(StaffRole.ADMINISTRATOR);

        accounts.add(admin, add(admin.organisation(), "hash@example.org", "vihreä kuusi"));

        assertThat(accounts.findByEmail("HASH@example.org").orElseThrow().getPassword())
                .startsWith("{argon2id}$argon2id$")
                .doesNotContain("kuusi");
    }

    @Test
    void onlyAnAdministratorOfTheSameOrganisationAddsStaff() {
        Actor.Staff facilitator = people.facilitator();
        Actor.Staff stranger = people.staff(StaffRole.ADMINISTRATOR);
        AddStaff add = add(facilitator.organisation(), "new@example.org", "vihreä kuusi");

        assertThatThrownBy(() -> accounts.add(facilitator, add)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> accounts.add(stranger, add)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> accounts.add(new Actor.Participant(UUID.randomUUID(), UUID.randomUUID()), add))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void badAccountsAreRefusedWithTheirReason() {
        Actor.Staff admin = people.staff(StaffRole.ADMINISTRATOR);
        UUID organisation = admin.organisation();
        accounts.add(admin, add(organisation, "taken@example.org", "vihreä kuusi"));

        assertRefused(admin, add(organisation, "Taken@Example.org", "vihreä kuusi"), "email-taken");
        assertRefused(admin, add(organisation, "no address", "vihreä kuusi"), "email-invalid");
        assertRefused(admin, add(organisation, "short@example.org", "lyhyt"), "password-short");
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        assertThatThrownBy(() -> organisations.get(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private void assertRefused(Actor by, AddStaff add, String code) {
        assertThatThrownBy(() -> accounts.add(by, add))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static AddStaff add(UUID organisation, String email, String password) {
        return new AddStaff(organisation, email, "Aino K.", StaffRole.FACILITATOR, password, Locale.of("fi"));
    }
}

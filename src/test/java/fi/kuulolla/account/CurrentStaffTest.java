package fi.kuulolla.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody is signed in; each question looks at the account again. */
@KuulollaTest
class CurrentStaffTest {
    private static final long AT_ONCE = -1;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestPeople people;

    Staff admin;
    Staff oona;
    CurrentStaff current;

    @BeforeEach
    void oonaIsSignedIn() {
        admin = people.staff(StaffRole.ADMINISTRATOR);
        oona = people.colleague(admin, StaffRole.FACILITATOR);
        current = new CurrentStaff(accounts, AT_ONCE);
        StaffPrincipal principal = accounts.findById(oona.id()).orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoseAccountIsClosedIsNobodyUntilItIsOpenedAgain() {
        assertThat(current.get().id()).isEqualTo(oona.id());
        colleagues.setActive(admin, oona.id(), false);
        assertThat(current.signedIn()).isEmpty();
        assertThatThrownBy(current::get).isInstanceOf(Forbidden.class);
        colleagues.setActive(admin, oona.id(), true);
        assertThat(current.get().id()).isEqualTo(oona.id());
    }

    @Test
    void anotherRoleCountsInTheSameSession() {
        colleagues.giveRole(admin, oona.id(), StaffRole.COORDINATOR);
        assertThat(current.get().role()).isEqualTo(StaffRole.COORDINATOR);
    }

    @Test
    void nobodyIsSignedOutBecauseTheDatabaseIsAway() {
        StaffAccounts away = new StaffAccounts(null, null, null) {
            @Override
            Optional<StaffPrincipal> findById(UUID staff) {
                throw new DataAccessResourceFailureException("away");
            }
        };
        assertThat(new CurrentStaff(away, AT_ONCE).get().id()).isEqualTo(oona.id());
    }
}

package fi.kuulolla.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.account.Colleagues.Colleague;
import fi.kuulolla.account.Colleagues.Invitation;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.TestPeople;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@KuulollaTest
class ColleaguesTest {
    private static final String PASSWORD = "kolme pitkää sanaa";

    @Autowired
    Colleagues colleagues;

    @Autowired
    SetupLinks links;

    @Autowired
    StaffAuthentication door;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    Staff admin;
    String email;

    @BeforeEach
    void anAdministrator() {
        admin = people.staff(StaffRole.ADMINISTRATOR);
        email = "liisa-" + admin.id() + "@example.org";
    }

    @Test
    void whoIsInvitedSetsAPasswordAndSignsIn() {
        String secret = invite(StaffRole.COORDINATOR);
        assertThat(liisa().waits()).isTrue();
        cannotSignIn("");

        setPassword(secret);

        assertThat(signIn().role()).isEqualTo(StaffRole.COORDINATOR);
        assertThat(signIn().organisation()).isEqualTo(admin.organisation());
        assertThat(liisa().waits()).isFalse();
        assertThatThrownBy(() -> setPassword(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void anInvitationLastsAWeek() {
        String secret = invite(StaffRole.FACILITATOR);
        clock.advance(Duration.ofDays(7));
        assertThatThrownBy(() -> setPassword(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String first = invite(StaffRole.FACILITATOR);
        String second = colleagues.link(admin, liisa().id());
        assertThatThrownBy(() -> setPassword(first)).isInstanceOf(NotFound.class);
        setPassword(second);
        assertThat(signIn().name()).isEqualTo("Liisa L.");
    }

    @Test
    void whoIsLetGoCannotSignInUntilTakenBack() {
        setPassword(invite(StaffRole.FACILITATOR));
        colleagues.setActive(admin, liisa().id(), false);
        assertThat(liisa().active()).isFalse();
        cannotSignIn(PASSWORD);
        colleagues.setActive(admin, liisa().id(), true);
        assertThat(signIn().name()).isEqualTo("Liisa L.");
    }

    @Test
    void lettingGoEndsTheLinkThatIsStillOut() {
        String secret = invite(StaffRole.FACILITATOR);
        colleagues.setActive(admin, liisa().id(), false);
        assertThatThrownBy(() -> setPassword(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherRoleCountsFromTheNextSignIn() {
        setPassword(invite(StaffRole.FACILITATOR));
        colleagues.giveRole(admin, liisa().id(), StaffRole.ADMINISTRATOR);
        assertThat(signIn().role()).isEqualTo(StaffRole.ADMINISTRATOR);
    }

    @Test
    void nobodyLocksThemselvesOut() {
        assertThatThrownBy(() -> colleagues.setActive(admin, admin.id(), false))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.code()).isEqualTo("own-account"));
        assertThatThrownBy(() -> colleagues.giveRole(admin, admin.id(), StaffRole.FACILITATOR))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyAdministratorsManageAndOnlyTheirOwn() {
        Staff kaisa = people.colleague(admin, StaffRole.COORDINATOR);
        assertThatThrownBy(() -> colleagues.of(kaisa)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> colleagues.invite(kaisa, new Invitation("X", "x@example.org", StaffRole.FACILITATOR)))
                .isInstanceOf(Forbidden.class);
        Staff stranger = people.staff(StaffRole.ADMINISTRATOR);
        assertThat(colleagues.of(stranger)).extracting(Colleague::id).containsExactly(stranger.id());
        assertThatThrownBy(() -> colleagues.setActive(stranger, kaisa.id(), false))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> colleagues.giveRole(stranger, kaisa.id(), StaffRole.ADMINISTRATOR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> colleagues.link(stranger, kaisa.id())).isInstanceOf(NotFound.class);
    }

    private String invite(StaffRole role) {
        return colleagues.invite(admin, new Invitation("Liisa L.", email, role));
    }

    private Colleague liisa() {
        return colleagues.of(admin).stream()
                .filter(it -> it.name().equals("Liisa L."))
                .findFirst()
                .orElseThrow();
    }

    private void setPassword(String secret) {
        links.use(secret, new SetupLinks.SetUp("", "", "", PASSWORD, Locale.of("fi")));
    }

    private Staff signIn() {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD);
        return ((StaffPrincipal) door.authenticate(attempt).getPrincipal()).actor();
    }

    private void cannotSignIn(String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        assertThatThrownBy(() -> door.authenticate(attempt)).isInstanceOf(BadCredentialsException.class);
    }
}

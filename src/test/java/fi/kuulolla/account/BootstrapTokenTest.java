package fi.kuulolla.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.account.SetupLinks.SetUp;
import fi.kuulolla.testing.KuulollaTest;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KuulollaTest
class BootstrapTokenTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Organisations organisations;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    SetupLinks links;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    Clock clock;

    @Test
    void belongsToTheFirstOrganisationWhichItsFirstPersonThenNames() {
        BootstrapToken token = new BootstrapToken(TOKEN, jdbc, organisations, clock);
        assertThat(token.is(TOKEN)).isTrue();
        assertThat(token.is(TOKEN + "x")).isFalse();
        UUID nobody = Objects.requireNonNull(inTransaction.execute(status -> token.staff()));
        StaffPrincipal principal = accounts.findById(nobody).orElseThrow();
        assertThat(accounts.isEmpty()).isTrue();
        assertThat(accounts.findByEmail(principal.getUsername())).isEmpty();

        links.use(
                links.forNewOrganisation(),
                new SetUp("Saarilampi", "Aino K.", "aino@saarilampi.example", "vihreä kuusi", Locale.of("fi")));

        Staffed aino = staffed("aino@saarilampi.example");
        assertThat(aino.organisation()).isEqualTo(principal.actor().organisation());
        assertThat(organisations.get(aino.organisation()).name()).isEqualTo("Saarilampi");
        UUID again = inTransaction.execute(status -> token.staff());
        assertThat(again).isEqualTo(nobody);
    }

    private record Staffed(UUID organisation) {}

    private Staffed staffed(String email) {
        return new Staffed(accounts.findByEmail(email).orElseThrow().actor().organisation());
    }

    @Test
    void noSecretIsNoToken() {
        assertThat(new BootstrapToken("", jdbc, organisations, clock).is("")).isFalse();
    }

    @Test
    void aShortOneIsRefusedInOneLineThatDoesNotTellIt() {
        assertThatThrownBy(() -> new BootstrapToken("too-short", jdbc, organisations, clock))
                .isInstanceOf(BootstrapToken.TokenTooShort.class)
                .hasMessageContaining("KUULOLLA_API_TOKEN is shorter than 32 characters")
                .hasMessageNotContaining("too-short");
    }
}

package fi.kuulolla.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kuulolla.account.SetupLinks.SetUp;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import java.time.Duration;
import java.util.Locale;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@KuulollaTest
class SetupLinksTest {
    @Autowired
    SetupLinks links;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    MutableClock clock;

    @Autowired
    MockMvc mvc;

    @Test
    void aLinkMakesTheFirstAdministratorOnce() {
        String secret = links.forNewOrganisation();

        links.use(secret, answers("first@example.org", "vihreä kuusi"));

        var first = accounts.findByEmail("first@example.org").orElseThrow();
        assertThat(first.actor().role()).isEqualTo(StaffRole.ADMINISTRATOR);
        assertThat(first.organisationName()).isEqualTo("Saarilampi");
        assertThatThrownBy(() -> links.use(secret, answers("second@example.org", "vihreä kuusi")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusedAnswerLeavesNothingBehindAndTheLinkGood() {
        String secret = links.forNewOrganisation();

        assertThatThrownBy(() -> links.use(secret, answers("retry@example.org", "lyhyt")))
                .isInstanceOf(Refused.class);

        links.use(secret, answers("retry@example.org", "vihreä kuusi"));
    }

    @Test
    void aLinkEndsAfterADayAndWhenANewerOneIsMade() {
        String older = links.forNewOrganisation();
        String newer = links.forNewOrganisation();

        assertThatThrownBy(() -> links.open(older)).isInstanceOf(NotFound.class);
        assertThat(links.open(newer).newOrganisation()).isTrue();
        clock.advance(Duration.ofHours(25));
        assertThatThrownBy(() -> links.open(newer)).isInstanceOf(NotFound.class);
    }

    @Test
    void aForgottenPasswordIsSetAnewByALink() {
        links.use(links.forNewOrganisation(), answers("forgetful@example.org", "vihreä kuusi"));
        String before =
                accounts.findByEmail("forgetful@example.org").orElseThrow().getPassword();

        links.use(links.forNewPassword("forgetful@example.org"), answers("", "sininen lampi"));

        assertThat(accounts.findByEmail("forgetful@example.org").orElseThrow().getPassword())
                .isNotEqualTo(before);
    }

    @Test
    void thePageAsksAgainForWhatWasRefused() throws Exception {
        String path = "/setup/" + links.forNewOrganisation();

        mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Ota Kuulolla käyttöön")));
        mvc.perform(post(path)
                        .param("organisation", "<b>Lampi</b>")
                        .param("name", "Aino")
                        .param("email", "page@example.org")
                        .param("password", "lyhyt")
                        .contentType("application/x-www-form-urlencoded"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Salasanassa pitää olla vähintään 12 merkkiä.")))
                .andExpect(content().string(Matchers.containsString("&lt;b&gt;Lampi&lt;/b&gt;")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("lyhyt"))));
        mvc.perform(post(path)
                        .param("organisation", "Lampi")
                        .param("name", "Aino")
                        .param("email", "page@example.org")
                        .param("password", "vihreä kuusi")
                        .contentType("application/x-www-form-urlencoded"))
                .andExpect(redirectedUrl("/?sign-in=ready"));
        mvc.perform(get(path)).andExpect(status().isNotFound());
    }

    private static SetUp answers(String email, String password) {
        return new SetUp("Saarilampi", "Aino Kallio", email, password, Locale.of("fi"));
    }
}

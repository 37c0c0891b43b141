package fi.kuulolla.participation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kuulolla.account.SignedIn;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestLedger;
import fi.kuulolla.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** UC-09 The matrix of a programme: on paper. */
@KuulollaTest
class MatrixPrintTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    TestLedger ledger;

    Staff kaisa;
    UUID programme;

    @BeforeEach
    void aProgramme() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        programme = ledger.programme(kaisa);
        UUID project = ledger.project(kaisa, programme, "Pohjoinen", "Helsinki");
        UUID mapping = ledger.model(kaisa, project, "<script>Alkukartoitus</script>");
        ledger.participated(kaisa, mapping, LedgerPhase.IDEATION, 4, Means.WORKSHOP, "Työpaja.");
        ledger.model(kaisa, project, "Oma työntekijä");
    }

    @Test
    void thePageHasSignWordLevelAndMeansAndSaysHowItCounts() throws Exception {
        String page = page("");

        assertThat(page)
                .contains(
                        "✓ Osallistuivat · 4\u00A0/\u00A05 · Työpaja", "… Ei arvioitu", "Oma työntekijä", "12.3.2026");
        assertThat(page).contains("2 toimintamallia: 1 kuvaa", "ei tarkoita, ettei osallistumista ollut");
        assertThat(page).contains("&lt;script&gt;Alkukartoitus").doesNotContain("<script>Alku");
    }

    @Test
    void whatWasAskedForIsSaidOnThePage() throws Exception {
        String page = page("?search=oma&role=client&phases=4");

        assertThat(page)
                .contains("Ryhmä: Asiakas", "Hae toimintamallia: oma", "Oma työntekijä", "Kokeilu ja arviointi");
        assertThat(page).doesNotContain("Alkukartoitus");
    }

    @Test
    void aProgrammeOfAnotherOrganisationIsNotFound() throws Exception {
        ask(people.staff(StaffRole.COORDINATOR), "").andExpect(status().isNotFound());
    }

    private String page(String query) throws Exception {
        return ask(kaisa, query)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions ask(Staff staff, String query) throws Exception {
        return mvc.perform(get("/programmes/" + programme + "/print" + query)
                .with(authentication(SignedIn.as(accounts, staff.id() + "@example.org"))));
    }
}

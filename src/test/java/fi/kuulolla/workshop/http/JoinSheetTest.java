package fi.kuulolla.workshop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.kuulolla.account.SignedIn;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Workshops;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** UC-03 Print the join sheet. */
@KuulollaTest
class JoinSheetTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    Workshops workshops;

    Staff aino;
    UUID id = new UUID(0, 0);

    @BeforeEach
    void aPlannedWorkshop() {
        aino = people.facilitator();
        id = testWorkshops.planned(aino);
    }

    private MockHttpServletResponse sheet(Staff staff, String query) throws Exception {
        return mvc.perform(get("/workshops/" + id + "/join-sheet" + query)
                        .with(authentication(SignedIn.as(accounts, staff.id() + "@example.org"))))
                .andReturn()
                .getResponse();
    }

    @Test
    void tellsHowToJoinWhoSeesWhatAndHowLong() throws Exception {
        String html = sheet(aino, "").getContentAsString(StandardCharsets.UTF_8);
        assertThat(html)
                .contains(workshops.get(aino, id).joinCode())
                .contains("data:image/svg+xml;base64,")
                .contains("Näin pääset mukaan")
                .contains("Kuka näkee, mitä kirjoitat")
                .contains("kirjoittajaa ei tallenneta")
                .contains("alle 5 ihmistä")
                .contains("Laput säilytetään 12 kuukautta.")
                .doesNotContain("localhost")
                .doesNotContain("{{");
    }

    @Test
    void speaksThreeLanguages() throws Exception {
        assertThat(sheet(aino, "?lang=sv").getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"sv\"", "Så här kommer du med", "torsdag 12.3.2026 kl. 13.00");
        assertThat(sheet(aino, "?lang=en").getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"en\"", "How to join", "Thursday 12 March 2026 at 13:00");
        assertThat(sheet(aino, "?lang=xx").getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"fi\"");
    }

    @Test
    void speaksPlainFinnishAndPlainSwedish() throws Exception {
        assertThat(sheet(aino, "").getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"?lang=fi-simple\"", "href=\"?lang=sv-simple\"");
        assertThat(sheet(aino, "?lang=fi-simple").getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"fi\" aria-current=\"true\">Selkeä suomi", "Näin tulet mukaan", "alle 5 ihmistä")
                .doesNotContain("lang=\"fi\" aria-current=\"true\">Suomi");
        assertThat(sheet(aino, "?lang=sv-simple").getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"sv\"", "Vem ser min text?", "torsdag 12.3.2026 kl. 13.00");
    }

    @Test
    void isForStaffOfTheOrganisationOnly() throws Exception {
        assertThat(sheet(people.facilitator(), "").getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get("/workshops/" + id + "/join-sheet"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain(workshops.get(aino, id).joinCode());
    }
}

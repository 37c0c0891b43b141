package fi.kuulolla.report.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kuulolla.account.SignedIn;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.OwnNote;
import fi.kuulolla.people.Heads;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@KuulollaTest
class HeldWorkshopControllerTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    Running running;

    @Autowired
    Contributions contributions;

    @Autowired
    Heads heads;

    Staff aino;

    @BeforeEach
    void aino() {
        aino = people.facilitator();
    }

    @Test
    void theWorkbookIsAFileWithAName() throws Exception {
        UUID workshop =
                story.closed(aino, Map.of(Role.CLIENT, 2, Role.STAFF, 2)).workshop();
        ask(aino, workshop, "workbook.xlsx")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.matchesRegex(
                                        "attachment; filename=\"tyopaja-[a-z0-9-]+\\.xlsx\"")));
    }

    @Test
    void whatPeopleWroteIsTextOnPrintedMinutes() throws Exception {
        UUID workshop = workshops.planned(aino, "plan-and-decide");
        running.open(aino, workshop);
        UUID board = crowd.stage(workshop, "board").id();
        running.skipTo(aino, workshop, board);
        OwnNote note = contributions.addAssisted(
                aino, workshop, board, Role.CLIENT, "<script>alert(1)</script> & kiitos", true);
        String page = ask(aino, workshop, "minutes")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; kiitos")
                .doesNotContain("<script>alert");
        assertThat(page).contains("kirjattu avustaen").doesNotContain(note.key());
    }

    @Test
    void whoeverCameWithoutADeviceGetsTheAnswerOnPaper() throws Exception {
        UUID workshop = workshops.planned(aino, "plan-and-decide");
        running.open(aino, workshop);
        UUID board = crowd.stage(workshop, "board").id();
        running.skipTo(aino, workshop, board);
        heads.set(aino, workshop, Role.CLIENT, 3);
        OwnNote note = contributions.addAssisted(aino, workshop, board, Role.CLIENT, "Bussi ei kulje.", true);
        String page = ask(aino, workshop, "answer-sheets")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(note.answerCode()).contains("Bussi ei kulje.").contains("class=\"qr\"");
        assertThat(page).contains("Tulosta se 3 ihmiselle").doesNotContain(note.key());
    }

    @Test
    void anotherOrganisationFindsNothingAndNobodyWithoutSignIn() throws Exception {
        UUID workshop = workshops.planned(aino);
        Staff stranger = people.facilitator();
        for (String file : new String[] {"workbook.xlsx", "minutes", "answer-sheets"}) {
            ask(stranger, workshop, file).andExpect(status().isNotFound());
            mvc.perform(get("/workshops/" + workshop + "/" + file)).andExpect(status().is3xxRedirection());
        }
    }

    private ResultActions ask(Staff staff, UUID workshop, String file) throws Exception {
        return mvc.perform(get("/workshops/" + workshop + "/" + file)
                .with(authentication(SignedIn.as(accounts, staff.id() + "@example.org"))));
    }
}

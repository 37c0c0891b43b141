package fi.kuulolla.report.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesRegex;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kuulolla.account.SignedIn;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.report.ReportBeingMade;
import fi.kuulolla.report.ReportDesk;
import fi.kuulolla.report.ReportOrder;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.testing.TestPeople;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@KuulollaTest
class ReportFilesControllerTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    MockMvc mvc;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    Programmes programmes;

    @Autowired
    ReportDesk desk;

    @Autowired
    MutableClock clock;

    Staff kaisa;
    UUID programme;

    @BeforeEach
    void kaisa() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        programme = programmes.create(kaisa, "Sote-keskus");
    }

    @Test
    void theFileIsForWhoeverAskedForItAlone() throws Exception {
        ReportBeingMade report = desk.make(kaisa, ReportOrder.everything(programme, Lang.FI));
        assertThat(report.done().join().step()).isEqualTo(ReportBeingMade.Step.READY);
        byte[] file = ask(kaisa, "/reports/files/" + report.id())
                .andExpect(status().isOk())
                .andExpect(content().contentType(XLSX))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string(
                                "Content-Disposition",
                                matchesRegex("attachment; filename=\"osallisuus-sote-keskus-[0-9-]+\\.xlsx\"")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(17);
        }
        ask(people.staff(StaffRole.COORDINATOR), "/reports/files/" + report.id())
                .andExpect(status().isNotFound());
        ask(kaisa, "/reports/files/" + UUID.randomUUID()).andExpect(status().isNotFound());
        mvc.perform(get("/reports/files/" + report.id())).andExpect(status().is3xxRedirection());
    }

    @Test
    void afterAnHourTheFileIsGone() throws Exception {
        ReportBeingMade report = desk.make(kaisa, ReportOrder.everything(programme, Lang.FI));
        report.done().join();
        clock.advance(Duration.ofMinutes(61));
        desk.make(kaisa, ReportOrder.everything(programme, Lang.SV)).done().join();
        ask(kaisa, "/reports/files/" + report.id()).andExpect(status().isNotFound());
        assertThat(report.file()).isNull();
    }

    @Test
    void anotherOrganisationHasNothingToTake() throws Exception {
        Staff stranger = people.staff(StaffRole.COORDINATOR);
        Assertions.assertThatThrownBy(() -> desk.make(stranger, ReportOrder.everything(programme, Lang.FI)))
                .isInstanceOf(NotFound.class);
        for (String path : new String[] {"/workbook.xlsx", "/tables/matrix.csv"}) {
            ask(stranger, "/programmes/" + programme + path).andExpect(status().isNotFound());
            ask(kaisa, "/programmes/" + programme + path).andExpect(status().isOk());
        }
        ask(kaisa, "/programmes/" + programme + "/tables/people.csv").andExpect(status().isNotFound());
    }

    @Test
    void aTableSpeaksTheLanguageAskedFor() throws Exception {
        String text = ask(kaisa, "/programmes/" + programme + "/tables/matrix.csv?lang=sv&role=nobody")
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(text).startsWith("\uFEFFVerksamhetsmodell;");
    }

    private ResultActions ask(Staff staff, String path) throws Exception {
        return mvc.perform(get(path).with(authentication(SignedIn.as(accounts, staff.id() + "@example.org"))));
    }
}

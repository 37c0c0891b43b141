package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.account.StaffAccounts.AddStaff;
import fi.kuulolla.programme.ServiceModelView;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.TestStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-12 in a browser: a coordinator takes a report of a programme. Every state of the page looked at by axe. */
class ReportsIT extends BrowserTest {
    private static final String PASSWORD = "vihreä kuusi";
    private static final Path PICTURES = Path.of("target", "pictures");

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private ServiceModels models;

    @Autowired
    private TestStory story;

    private Staff kaisa;
    private UUID workshop;
    private Page page;
    private final List<String> bad = new ArrayList<>();

    @BeforeEach
    void aHeldWorkshop() {
        bad.clear();
        kaisa = people.staff(StaffRole.COORDINATOR);
        workshop = story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.STAFF, 5)).workshop();
    }

    @Test
    void theWorkbookComesByOneButton() throws IOException {
        signIn("fi", 1366, ColorScheme.LIGHT);
        page.locator("nav a[href='/reports']").click();
        assertThat(page.locator("main h1")).hasText("Raportit");
        assertThat(page.locator("nav a[aria-current]")).hasText("Raportit");

        page.locator(".report-step .next").click();

        assertThat(page.locator(".report-step a.next")).isFocused();
        assertThat(page.locator(".report-step [role=status]")).containsText("Työkirja tehtiin klo");
        Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertTrue(download.suggestedFilename().matches("osallisuus-[a-z0-9-]+\\.xlsx"), download.suggestedFilename());
        ServiceModelView model =
                models.get(kaisa, workshops.get(kaisa, workshop).model());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(download.path()))) {
            var matrix = book.getTable("Matrix");
            assertEquals(
                    model.name(),
                    book.getSheet(matrix.getSheetName())
                            .getRow(matrix.getStartRowIndex() + 1)
                            .getCell(0)
                            .getStringCellValue());
        }

        // Opened again, the page still holds the file, and what it was made of.
        page.reload();
        assertThat(page.locator(".report-step a.next")).isVisible();
        assertThat(page.locator(".report-before li")).hasCount(1);
    }

    @Test
    void aFilterIsSetByKeyboardAndStandsInTheAddress() {
        signIn("fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/reports"));
        page.locator(".report-form summary").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Mallin nimessä").fill("ei mikään malli");
        page.keyboard().press("Enter");
        assertThat(page.locator(".report-figures dd").first()).hasText("0");
        assertThat(page.getByText("Yksikään toimintamalli ei vastaa rajausta.")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/reports\\?(?=.*programme=)(?=.*search=).*"));
        page.reload();
        assertThat(page.getByLabel("Mallin nimessä")).hasValue("ei mikään malli");
    }

    @ParameterizedTest
    @CsvSource({
        "fi,1366,LIGHT",
        "fi,1366,DARK",
        "fi,390,LIGHT",
        "fi,320,LIGHT",
        "fi,320,DARK",
        "sv,1366,LIGHT",
        "en,1366,LIGHT"
    })
    void thePageIsForEverybody(String lang, int width, ColorScheme scheme) {
        signIn(lang, width, scheme);
        page.navigate(at("/reports"));
        assertThat(page.locator(".report-step .next")).isVisible();
        looksRight("reports", lang, width, scheme);
        page.locator(".report-form summary").click();
        page.locator(".reports-side summary").click();
        looksRight("reports-open", lang, width, scheme);
        page.locator(".report-step .next").click();
        assertThat(page.locator(".report-step a.next")).isVisible();
        looksRight("reports-ready", lang, width, scheme);
        assertEquals(1, page.locator(".k-btn.next:visible").count(), "one next step");
        assertEquals("", String.join("\n", bad));
    }

    @Test
    void whoHasNothingYetIsToldWhereToBegin() {
        kaisa = people.staff(StaffRole.COORDINATOR);
        signIn("fi", 320, ColorScheme.LIGHT);
        page.navigate(at("/reports"));
        assertThat(page.locator(".k-empty")).isVisible();
        looksRight("reports-empty", "fi", 320, ColorScheme.LIGHT);
        assertEquals("", String.join("\n", bad));
    }

    /** Goes on looking after a fault, so that one run tells all of them. */
    private void looksRight(String state, String lang, int width, ColorScheme scheme) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(state + "-" + lang + "-" + width + "-" + scheme + ".png")));
        try {
            accessible(page, state);
        } catch (AssertionError fault) {
            bad.add(String.valueOf(fault.getMessage()));
        }
    }

    private void signIn(String lang, int width, ColorScheme scheme) {
        String email = UUID.randomUUID() + "@staff.example";
        accounts.add(
                new Actor.SystemActor(),
                new AddStaff(
                        kaisa.organisation(), email, "Kaisa Niemi", StaffRole.COORDINATOR, PASSWORD, Locale.of(lang)));
        page = page(device(width, 768, scheme));
        page.navigate(at("/"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator("main h1")).isVisible();
    }
}

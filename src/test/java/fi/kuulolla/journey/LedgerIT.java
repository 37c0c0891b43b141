package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.Status;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.TestLedger;
import fi.kuulolla.testing.TestStory;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger in a real browser: from a workshop to its cell, and every screen of it for everybody. */
class LedgerIT extends BrowserTest {
    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestStory story;

    private Staff kaisa;

    @BeforeEach
    void kaisa() {
        kaisa = people.staff(StaffRole.COORDINATOR);
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
    void theMatrixIsForEverybody(String lang, int width, ColorScheme scheme) {
        UUID programme = programme();
        Page page = signedIn(kaisa, lang, width, scheme);
        String name = lang + "-" + width + "-" + scheme;

        page.navigate(at("/programmes/" + programme));
        MatrixPage matrix = new MatrixPage(page);
        assertThat(matrix.cells().first()).isVisible();
        looksRight(page, "matrix " + name);
        assertEquals(1, page.locator(".k-btn.next:visible").count(), "one next step on the page");

        page.locator(".matrix-filters summary").click();
        looksRight(page, "filters " + name);
        page.locator(".matrix-filters summary").click();

        matrix.openFirst();
        looksRight(page, "panel " + name);
        page.locator(".cell-panel > .k-btn").click();
        assertThat(page.locator(".quick-form")).hasCount(1);
        assertThat(page.locator(".quick-fields")).isVisible();
        looksRight(page, "form " + name);
        page.keyboard().press("Escape");

        matrix.gaps();
        looksRight(page, "gaps " + name);
        page.keyboard().press("Escape");

        page.navigate(at("/programmes/" + programme + "/print"));
        looksRight(page, "print " + name);
    }

    @Test
    void cellsAreWalkedOverAndOpenedByKeyboardAndTheReaderComesBackToThem() {
        UUID programme = programme();
        Page page = signedIn(kaisa, "fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/programmes/" + programme));
        MatrixPage matrix = new MatrixPage(page);
        assertThat(matrix.cells().first()).isVisible();

        page.locator(".matrix-filters summary").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");

        Locator panel = matrix.panel();
        assertThat(panel).containsText("Kysely keväällä");
        assertThat(panel.locator("h2")).isFocused();
        panel.locator("button.icon").click();
        assertThat(page.locator(".cell-panel")).hasCount(0);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(matrix.panel()).containsText("Suunnittelu");
        page.keyboard().press("Escape");
        assertThat(page.locator(".cell-panel")).hasCount(0);
    }

    /** 320 × 256 is a window of 1280 × 1024 at 400 %: with a fixed head and foot the fields had one line. */
    @Test
    void aDialogScrollsAsAWholeAtFourHundredPercentAndTheSearchIsReachedFromTheMap() {
        UUID programme = programme();
        Page page = signedIn(kaisa, "sv", 320, ColorScheme.LIGHT);
        page.setViewportSize(320, 256);
        page.navigate(at("/programmes/" + programme));
        assertThat(page.locator(".matrix-figures")).isVisible();
        page.keyboard().press("Control+k");
        assertThat(page.locator(".home-search input")).isFocused();

        page.locator(".programme-head button").nth(1).click();
        assertThat(page.locator("vaadin-dialog .scale-line").first()).isVisible();
        assertEquals(true, page.evaluate("""
                        () => {
                          const overlay = document.querySelector('vaadin-dialog').shadowRoot.querySelector('vaadin-dialog-overlay');
                          const content = overlay.shadowRoot.querySelector('[part=content]');
                          return content.clientHeight >= content.scrollHeight && content.clientHeight > 256;
                        }"""));
    }

    @ParameterizedTest
    @CsvSource({"1366,LIGHT", "320,DARK"})
    void theSearchTheDialogsAndAnEmptyMapAreForEverybody(int width, ColorScheme scheme) {
        UUID programme = programme();
        UUID model = ledger.model(kaisa, ledger.project(kaisa, programme, "Saaristo", ""), "Selkeät kirjeet");
        Page page = signedIn(kaisa, "fi", width, scheme);
        String name = width + "-" + scheme;
        page.navigate(at("/home"));
        assertThat(page.locator(".model-list a").first()).isVisible();
        // Without waiting between the keys: not a letter is lost.
        page.keyboard().press("Control+k");
        page.keyboard().type("kirjeitä");
        assertThat(page.locator(".home-search input")).hasValue("kirjeitä");
        page.keyboard().press("Escape");

        page.getByText("Uusi ohjelma").click();
        assertThat(page.locator("vaadin-dialog input").first()).isFocused();
        looksRight(page, "new programme " + name);
        page.keyboard().type("Toinen ohjelma");
        page.keyboard().press("Enter");
        assertThat(page.locator(".programme-head h2")).hasCount(2);
        page.getByText("Mallien tilat").first().click();
        assertThat(page.locator("vaadin-dialog input").first()).isVisible();
        looksRight(page, "scale " + name);

        page.navigate(at("/models/" + model));
        page.getByText("Lisää linkki").click();
        page.getByText("Tallenna").click();
        assertThat(page.locator("vaadin-dialog vaadin-text-field [slot=error-message]")
                        .first())
                .containsText("https://");
        looksRight(page, "link " + name);

        page.navigate(at("/programmes/" + ledger.programme(kaisa)));
        assertThat(page.locator(".k-empty")).isVisible();
        looksRight(page, "empty map " + name);
    }

    @ParameterizedTest
    @CsvSource({"fi,1366,LIGHT", "fi,320,DARK", "sv,390,LIGHT", "en,1366,DARK"})
    void readingADescriptionIsForEverybody(String lang, int width, ColorScheme scheme) {
        UUID project = ledger.project(kaisa, ledger.programme(kaisa), "Saaristo", "");
        UUID model = ledger.model(kaisa, project, "Alkukartoitus");
        Page page = signedIn(kaisa, lang, width, scheme);
        String name = lang + "-" + width + "-" + scheme;
        page.navigate(at("/models/" + model));
        looksRight(page, "model " + name);

        page.navigate(at("/models/" + model + "/reading"));
        Locator text = page.locator(".reading-paste textarea");
        assertThat(text).isVisible();
        looksRight(page, "paste " + name);
        text.fill("Keväällä tehtiin kysely.\nAsiakasraati kokoontui viisi kertaa.\n".repeat(20));
        page.locator(".k-btn.next").click();

        // Marked by keyboard: the first line.
        page.locator(".reading-text textarea").focus();
        page.keyboard().press("Control+Home");
        page.keyboard().type("x");
        page.keyboard().press("Shift+End");
        page.locator(".reading-text .k-btn.primary").click();
        Locator form = page.locator(".quick-form");
        assertThat(form.locator("blockquote")).hasText("Keväällä tehtiin kysely.");
        looksRight(page, "passage " + name);
        form.locator("vaadin-multi-select-combo-box").first().click();
        page.locator("vaadin-multi-select-combo-box-item").first().click();
        page.keyboard().press("Escape");
        form.locator(".k-btn.primary").click();
        assertThat(page.locator(".marks .quote")).hasText("Keväällä tehtiin kysely.");
        looksRight(page, "marks " + name);
        page.locator(".k-btn.next").click();
        page.navigate(at("/models/" + model));
        assertThat(page.locator(".bases")).containsText("Keväällä tehtiin kysely.");
    }

    /** Issue 3: a workshop closed, its record confirmed, the cell filled, the basis opened, the row in the workbook. */
    @Test
    void aWorkshopBecomesACellWithItsBasis() {
        story.closed(kaisa, Map.of(Role.CLIENT, 6, Role.STAFF, 5));
        Page page = signedIn(kaisa, "fi", 1366, ColorScheme.LIGHT);
        openMap(page).showsFirst("Ei arvioitu");

        page.locator("vaadin-grid.matrix-grid a").first().click();
        page.waitForURL("**/models/*");
        page.getByText("Vahvista luonnos", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/after");
        page.locator(".record-form .k-btn.next").click();
        assertThat(page.locator(".record-card.draft")).hasCount(0);

        page.navigate(at("/home"));
        MatrixPage matrix = openMap(page).showsFirst("Osallistuivat");
        Locator panel = matrix.openFirst();
        assertThat(panel).containsText("Ideointi");
        assertThat(panel).containsText("Työpaja ”");
        assertThat(panel).containsText("4 Kehittivät yhdessä · Työpaja");
        panel.getByText("Avaa työpajan muistio").click();
        page.waitForURL("**/after");

        page.navigate(at("/home"));
        openMap(page);
        page.locator("a[href^='/reports?']").click();
        XSSFWorkbook book = new ReportsPage(page).workbook();
        assertEquals("Ideointi", ReportsPage.line(book, "Bases", 1).get(3));
        assertEquals("Osallistuivat", ReportsPage.line(book, "Bases", 1).get(4));
        assertEquals("4 Kehittivät yhdessä", ReportsPage.line(book, "Bases", 1).get(5));
        assertTrue(ReportsPage.line(book, "Bases", 1).contains("Työpaja"));
        assertTrue(ReportsPage.line(book, "Matrix", 1).get(3).startsWith("✓ Osallistuivat, 4/5"));
    }

    /** Rule 2: a workshop of staff alone turns no cell green, it raises a gap. */
    @Test
    void aWorkshopOfStaffAloneFillsNoCellAndRaisesAGap() {
        UUID workshop = story.closed(kaisa, Map.of(Role.STAFF, 6)).workshop();
        Page page = signedIn(kaisa, "fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/workshops/" + workshop + "/after"));
        page.locator(".record-form .k-btn.next").click();
        assertThat(page.locator(".record-card.draft")).hasCount(0);

        page.navigate(at("/home"));
        MatrixPage matrix = openMap(page).showsFirst("Eivät osallistuneet").showsOfState("Osallistuivat", 0);
        assertThat(matrix.gaps()).containsText("Ideointi: kokemuksen puoli ei ollut mukana.");
    }

    private static MatrixPage openMap(Page page) {
        page.getByText("Osallisuuden kartta", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/programmes/*");
        return new MatrixPage(page);
    }

    private UUID programme() {
        UUID programme = ledger.programme(kaisa);
        UUID north = ledger.project(kaisa, programme, "Pohjoinen", "Helsinki");
        UUID south = ledger.project(kaisa, programme, "Etelä", "Vantaa");
        UUID mapping = ledger.model(kaisa, north, "Alkukartoitus lapsiperheille");
        ledger.participated(kaisa, mapping, LedgerPhase.IDEATION, 2, Means.SURVEY, "Kysely keväällä, 40 vastasi.");
        ledger.participated(kaisa, mapping, LedgerPhase.IDEATION, 4, Means.WORKSHOP, "Työpaja syksyllä.");
        ledger.participated(kaisa, mapping, LedgerPhase.DEVELOPMENT, 1, Means.OTHER, "Tiedote kotiin.");
        ledger.participated(
                kaisa, mapping, LedgerPhase.PILOTING_EVALUATION, null, Means.CLIENT_FEEDBACK, "Palaute kokeilusta.");
        UUID worker = ledger.model(kaisa, south, "Oma työntekijä");
        ledger.says(kaisa, worker, LedgerPhase.IDEATION, Status.DID_NOT_PARTICIPATE);
        ledger.says(kaisa, worker, LedgerPhase.PLANNING, Status.NOT_DESCRIBED);
        for (String name : new String[] {"Etäkuntoutus kotiin", "Perheiden palvelukartta", "Selkeät kirjeet"}) {
            UUID model = ledger.model(kaisa, south, name);
            ledger.participated(kaisa, model, LedgerPhase.PLANNING, 3, Means.DIALOGUE, "Erätauko-ilta.");
            ledger.participated(kaisa, model, LedgerPhase.DEVELOPMENT, 5, Means.CO_PRODUCTION, "Vertaisohjaajat.");
        }
        return programme;
    }

    private static void looksRight(Page page, String state) {
        assertThat(page.locator("main h1").first()).isVisible();
        String folder = System.getenv("KUULOLLA_SHOTS");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, state.replace(' ', '-') + ".png"))
                    .setFullPage(true));
        }
        accessible(page, state);
    }
}

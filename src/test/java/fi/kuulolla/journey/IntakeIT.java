package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.account.StaffAccounts.AddStaff;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files taken in by somebody at a desk, and the screen of it in every state. */
class IntakeIT extends BrowserTest {
    private static final String PASSWORD = "vihreä kuusi";
    private static final String HEADER = "Hanke;Toimintamalli;Vaihe;Osallistuminen;Keinot;Oma huomio\n";
    private static final String GOOD = HEADER + """
            Lasten palvelut;Selkeät kirjeet;Ideointi;Osallistuivat;Kysely|Haastattelu;x
            Lasten palvelut;Selkeät kirjeet;Suunnittelu;Ei kuvattu;;
            Nuorten palvelut;Oma työntekijä;Kokeilu ja arviointi;Osallistuivat;Asiakaspalaute;
            """;
    private static final String BAD = GOOD + """
            Nuorten palvelut;Iltavastaanotto;Ideonti;Osallistuivat;Kyselly;Tämä rivi on kirjoitettu kiireessä
            Nuorten palvelut;;Ideointi;Osallistuivat;Kysely;
            """;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Programmes programmes;

    private Staff aino;
    private Page page;
    private final List<String> bad = new ArrayList<>();

    @BeforeEach
    void somebodyWhoMayImport() {
        aino = people.staff(StaffRole.COORDINATOR);
        bad.clear();
    }

    @ParameterizedTest
    @CsvSource({"fi,1366,LIGHT", "fi,1366,DARK", "fi,320,LIGHT", "fi,320,DARK", "sv,1366,LIGHT", "en,320,LIGHT"})
    void everyStateIsForEverybody(String lang, int width, ColorScheme scheme) {
        UUID programme = programmes.create(aino, "Tulevaisuuden sosiaali- ja terveyskeskus");
        signIn(lang, width, scheme);
        page.navigate(at("/programmes/" + programme + "/import"));
        assertThat(page.locator("main h1")).isVisible();
        looksRight("before");
        page.locator("vaadin-details-summary").first().click();
        looksRight("what kind of file");

        choose("kuvaukset.csv", BAD);
        until(".import-errors tbody tr");
        assertThat(page.locator(".import-errors tbody tr")).hasCount(3);
        looksRight("errors");
        page.locator(".import-action vaadin-checkbox input").check();
        assertThat(page.locator(".import-action .k-btn.next")).isVisible();
        looksRight("good rows on purpose");

        choose("kuvaukset.csv", GOOD);
        assertThat(page.locator(".import-errors")).hasCount(0);
        until(".import-action .k-btn.next");
        assertThat(page.locator(".import-preview tbody tr")).hasCount(3);
        looksRight("preview");
        page.locator(".import-action .k-btn.next").click();
        until(".import-done");
        looksRight("taken in");
        choose("kuvaukset.csv", GOOD);
        until(".import-preview");
        looksRight("nothing to take in");

        page.locator(".import-history .k-btn").first().click();
        assertThat(page.locator("vaadin-dialog")).hasCount(1);
        looksRight("asked before it is undone");
        page.locator("vaadin-dialog .k-btn").last().click();
        until(".import-history .undone");
        looksRight("undone");

        choose("kuvaukset.xlsx", GOOD);
        until(".k-warn[role=alert]");
        looksRight("refused");
        assertEquals("", String.join("\n", bad));
    }

    @Test
    void aColumnNobodyKnowsIsMappedWithTheKeyboardAlone() {
        UUID programme = programmes.create(aino, "Ohjelma");
        signIn("fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/programmes/" + programme + "/import"));
        choose("kuvaukset.csv", GOOD.replace("Toimintamalli", "Nimi"));
        until(".import-errors");
        assertThat(page.locator(".import-errors")).containsText("Toimintamallin saraketta ei löytynyt");

        Locator name = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Nimi")));
        name.focus();
        page.keyboard().press("Enter");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Toimintamalli").setExact(true))
                .press("Enter");

        until(".import-action .k-btn.next");
        assertThat(page.locator(".import-errors")).hasCount(0);
        assertEquals(
                "Nimi",
                page.evaluate("() => document.activeElement.closest('vaadin-select').label"),
                "the focus stays with the columns");
        page.locator(".import-action .k-btn.next").press("Enter");
        until(".import-done");
        assertThat(page.locator(".import-done")).containsText("Tuotu 3 kirjausta.");
    }

    @Test
    void aLargeFileTellsHowFarItIs() {
        UUID programme = programmes.create(aino, "Ohjelma");
        signIn("fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/programmes/" + programme + "/import"));
        StringBuilder large = new StringBuilder("Toimintamalli;Vaihe;Osallistuminen\n");
        for (int i = 0; i < 6_000; i++) {
            large.append("Malli ").append(i / 4).append(";Ideointi;Ei kuvattu\n");
        }

        choose("suuri.csv", large.toString());
        until(".import-preview");
        assertThat(page.locator(".import-preview")).containsText("suuri.csv: 6 000 riviä, 1 500 toimintamallia");
        page.locator(".import-action .k-btn.next").click();

        until(".import-done");
        assertThat(page.locator(".import-done")).containsText("Tuotu 6 000 kirjausta.");
    }

    @Test
    void theStudyIsTakenInFromItsFileAndItsTotalsStandOnTheMap() {
        UUID programme = programmes.create(aino, "Tulevaisuuden sosiaali- ja terveyskeskus");
        signIn("fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/programmes/" + programme + "/import"));

        input().setInputFiles(Path.of("src/test/resources/study/study-wide.csv"));
        until(".import-preview");
        assertThat(page.locator(".import-preview"))
                .containsText("study-wide.csv: 32 riviä, 32 toimintamallia, 5 hanketta");
        page.locator(".import-action .k-btn.next").click();

        until(".import-done");
        assertThat(page.locator(".import-done")).containsText("Tuotu 128 kirjausta.");
        page.locator(".import-done .k-btn.next").click();
        until(".matrix-figures");
        assertThat(page.locator(".matrix-figures"))
                .containsText("32 toimintamallia: 22 kuvaa osallistumista, 0 kertoo vain, ettei osallistuttu,"
                        + " 0 on osin arvioimatta, 10 ei kuvaa osallistumista.");
        // Back from above the matrix.
        page.locator(".page-h").getByText("Tuo kuvauksia tiedostosta").click();
        until(".import-history li");
        assertThat(page.locator(".import-history li")).hasCount(1);
    }

    private void choose(String name, String content) {
        input().setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the server has to read or write first. */
    private void until(String shown) {
        assertThat(page.locator(shown).first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    private Locator input() {
        return page.locator("vaadin-upload input[type=file]");
    }

    /** One next step, and nothing for axe. Goes on looking after a fault, so that one run tells all of them. */
    private void looksRight(String state) {
        try {
            assertEquals(1, page.locator("main .k-btn.next:visible").count(), "next steps: " + state);
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
                        aino.organisation(), email, "Aino Kallio", StaffRole.COORDINATOR, PASSWORD, Locale.of(lang)));
        page = page(device(width, 768, scheme));
        page.navigate(at("/"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
        until("main h1");
    }
}

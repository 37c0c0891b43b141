package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import fi.kuulolla.account.SetupLinks;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.account.StaffAccounts.AddStaff;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page, the set-up page and the frame of the staff screens, as somebody meets them who has never been here. */
class FrontPageIT extends BrowserTest {
    private static final String PASSWORD = "vihreä kuusi";

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private SetupLinks links;

    @ParameterizedTest
    @CsvSource({
        "fi,320,LIGHT",
        "fi,320,DARK",
        "fi,1366,LIGHT",
        "fi,1366,DARK",
        "sv,360,LIGHT",
        "en,360,LIGHT",
        "fi-simple,360,LIGHT",
        "sv-simple,320,DARK"
    })
    void theFirstPageIsForEverybody(String lang, int width, ColorScheme scheme) {
        Page page = page(device(width, 740, scheme));

        page.navigate(at("/?lang=" + lang));

        accessible(page, "landing " + lang + " " + width + " " + scheme);
    }

    @Test
    void aCodeTypedAnyhowLeadsToItsWorkshop() {
        Staff aino = people.facilitator();
        String code = view(testWorkshops.running(aino)).joinCode();
        Page page = phone();
        page.navigate(at("/"));

        page.locator("#code").fill(" " + code.toLowerCase(Locale.ROOT).replace('-', ' '));
        page.keyboard().press("Enter");

        page.waitForURL("**/j/" + code);
    }

    @Test
    void aWrongCodeIsToldAtItsField() {
        Page page = phone();
        page.navigate(at("/"));

        page.locator("#code").fill("WRNG-CODE");
        page.keyboard().press("Enter");

        assertThat(page.locator("#code-problem")).containsText("Tällä koodilla ei löydy avointa työpajaa");
        assertThat(page.locator("#code")).isFocused();
        assertThat(page.locator("#code")).hasAttribute("aria-invalid", "true");
        accessible(page, "landing with a wrong code");
        page.locator("#code").press("A");
        assertThat(page.locator("#code-problem")).isHidden();
    }

    @Test
    void aWrongPasswordIsToldAtItsFieldAndTheEmailStays() {
        String email = somebody();
        Page page = desk();
        page.navigate(at("/"));

        page.locator("#email").fill(email);
        page.locator("#password").fill("väärä");
        page.keyboard().press("Enter");

        assertThat(page.locator("#sign-in-problem")).hasText("Sähköposti tai salasana ei täsmää. Tarkista molemmat.");
        assertThat(page.locator("#email")).hasValue(email);
        assertThat(page.locator("#password")).isFocused();
        accessible(page, "landing with a wrong password");
    }

    @Test
    void theFirstPageIsLight() {
        AtomicLong bytes = new AtomicLong();
        Page page = phone();
        page.onResponse(response -> bytes.addAndGet(response.request().sizes().responseBodySize));

        page.navigate(at("/"));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertTrue(bytes.get() > 1000 && bytes.get() <= 100_000, bytes + " bytes");
    }

    @Test
    void whoSetsUpTheServerIsInInAMinute() {
        Page page = phone();
        page.navigate(at("/setup/" + links.forNewOrganisation()));
        accessible(page, "set-up");
        String email = UUID.randomUUID() + "@example.org";

        page.locator("#organisation").fill("Lammen hyvinvointialue");
        page.locator("#name").fill("Eeva Lampi");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("button.next").click();
        assertThat(page.getByText("Tunnus on valmis. Kirjaudu sisään.")).isVisible();
        signIn(page, email);

        assertThat(page.locator("main h1")).isVisible();
        accessible(page, "an empty home");
    }

    @Test
    void theAccountMenuWorksByKeyboardAndOnANarrowScreen() {
        Page page = page(device(320, 700, ColorScheme.LIGHT));
        page.navigate(at("/"));
        signIn(page, somebody());
        assertThat(page.locator("main h1")).isVisible();

        page.locator(".k-menu summary").press("Enter");
        assertThat(page.getByText("Kirjaudu ulos")).isVisible();
        accessible(page, "account menu");
        page.keyboard().press("Escape");
        assertThat(page.getByText("Kirjaudu ulos")).isHidden();
        assertThat(page.locator(".k-menu summary")).isFocused();

        page.locator(".k-menu summary").press("Enter");
        page.getByText("Svenska").press("Enter");
        assertThat(page.locator("nav").first()).containsText("Workshoppar");
        page.locator(".k-menu summary").press("Enter");
        page.getByText("Logga ut").press("Enter");
        assertThat(page.locator("#code")).isVisible();
        page.navigate(at("/home"));
        assertEquals(at("/"), page.url());
    }

    @Test
    void aForgottenSessionIsBegunAgainInTheSamePlace() {
        BrowserContext laptop = device(1366, 768, ColorScheme.LIGHT);
        Page page = page(laptop);
        page.navigate(at("/"));
        signIn(page, somebody());
        assertThat(page.locator("main h1")).isVisible();

        // As after a restart of the server: the browser names a session nobody knows.
        laptop.addCookies(List.of(new Cookie("kuulolla_staff", "0123456789ABCDEF").setUrl(at("/"))));
        page.waitForResponse(
                response -> response.url().contains("v-r=init"),
                () -> page.locator("nav a").first().click());

        assertThat(page.locator("main h1")).hasText("Toimintamallit");
        page.locator("nav a").first().click();
        assertThat(page.locator("main h1")).hasText("Työpajat");
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToTheContent() {
        Page page = desk();
        page.navigate(at("/"));
        signIn(page, somebody());
        assertThat(page.locator("main h1")).isVisible();

        page.keyboard().press("Tab");
        assertThat(page.locator(".k-skip")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void wrongAddressesHaveAPage() {
        Page page = desk();
        page.navigate(at("/w/nothing/here"));
        assertThat(page.locator("h1")).hasText("Sivua ei löydy");
        accessible(page, "light not found");

        page.navigate(at("/"));
        signIn(page, somebody());
        assertThat(page.locator("main h1")).isVisible();
        page.navigate(at("/nothing"));
        assertThat(page.locator("main h1")).hasText("Sivua ei löydy");
        accessible(page, "staff not found");
    }

    private String somebody() {
        Staff staff = people.facilitator();
        String email = staff.id() + "@front.example";
        accounts.add(
                new Actor.SystemActor(),
                new AddStaff(
                        staff.organisation(), email, "Aino Kallio", StaffRole.FACILITATOR, PASSWORD, Locale.of("fi")));
        return email;
    }

    private static void signIn(Page page, String email) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
    }
}

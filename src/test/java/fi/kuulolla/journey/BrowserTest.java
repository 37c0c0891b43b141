package fi.kuulolla.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.account.StaffAccounts.AddStaff;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test in a real Chromium against the whole application. Pages fail their test when a script of theirs throws; they are closed
 * after each test. What they showed when it failed stands in the failure, a picture of it in {@code target/failed}.
 */
@KuulollaTest
@ExtendWith(LastLook.class)
public abstract class BrowserTest {
    @LocalServerPort
    protected int port;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected TestWorkshops testWorkshops;

    @Autowired
    protected TestCrowd crowd;

    @Autowired
    protected Workshops workshops;

    @Autowired
    protected Running running;

    @Autowired
    private StaffAccounts accounts;

    /** Of whatever has to come: how long it takes says more about the machine than about us. */
    private static final int PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    /** A context of its own, as another person's device. */
    protected BrowserContext device(int width, int height, ColorScheme scheme) {
        BrowserContext context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("fi-FI")
                        .setColorScheme(scheme)
                        // What a worker answers, a test cannot; where it matters it is let in.
                        .setServiceWorkers(serviceWorkers())
                        .setHasTouch(width < 700));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return context;
    }

    protected ServiceWorkerPolicy serviceWorkers() {
        return ServiceWorkerPolicy.BLOCK;
    }

    protected Page page(BrowserContext context) {
        Page page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
        return page;
    }

    protected Page phone() {
        return page(device(360, 740, ColorScheme.LIGHT));
    }

    protected Page desk() {
        return page(device(1366, 768, ColorScheme.LIGHT));
    }

    protected String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** The same server under a name that is no secure context. */
    protected String plainHttp(String path) {
        return "http://pajat.example:" + port + path;
    }

    /** A page of somebody of this organisation who has just signed in. */
    protected Page signedIn(Staff colleague, String lang, int width, ColorScheme scheme) {
        String email = UUID.randomUUID() + "@staff.example";
        accounts.add(
                new Actor.SystemActor(),
                new AddStaff(
                        colleague.organisation(),
                        email,
                        "Aino Kallio",
                        colleague.role(),
                        "vihreä kuusi",
                        Locale.of(lang)));
        Page page = page(device(width, 768, scheme));
        page.navigate(at("/"));
        page.locator("#email").fill(email);
        page.locator("#password").fill("vihreä kuusi");
        page.locator("#password").press("Enter");
        page.locator("main h1").waitFor();
        return page;
    }

    /** A running workshop whose open stage is the first of this kind. */
    protected UUID workshopAt(Staff staff, String kind) {
        UUID workshop = testWorkshops.running(staff);
        running.skipTo(staff, workshop, crowd.stage(workshop, kind).id());
        return workshop;
    }

    protected WorkshopView view(UUID workshop) {
        return crowd.view(workshop);
    }

    /** WCAG 2.2 A and AA and the good habits, without exception; and nothing wider than the screen. */
    protected static void accessible(Page page, String state) {
        // What is still on its way in has not its colours yet.
        page.evaluate(
                "() => Promise.all(document.getAnimations().map((moving) => moving.finished.catch(() => {}))).then(() => {})");
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertEquals(
                "",
                violations.stream()
                        .map(rule -> state + ": " + rule.getId() + " " + rule.getHelp() + " at "
                                + rule.getNodes().getFirst().getHtml())
                        .collect(Collectors.joining("\n")));
        int tooWide = (int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertTrue(tooWide <= 0, state + " is " + tooWide + " px wider than the screen");
    }

    void lastLook(String test, Throwable failure) {
        for (Page page : contexts.stream().flatMap(it -> it.pages().stream()).toList()) {
            try {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "failed", test + "-" + UUID.randomUUID() + ".png")));
                failure.addSuppressed(new AssertionError(
                        page.url() + " showed:\n" + page.locator("body").innerText()));
            } catch (PlaywrightException gone) {
                failure.addSuppressed(gone);
            }
        }
        failure.addSuppressed(new AssertionError("The console said:\n" + String.join("\n", said)));
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        said.clear();
        assertEquals(List.of(), List.copyOf(scriptErrors));
        scriptErrors.clear();
    }
}

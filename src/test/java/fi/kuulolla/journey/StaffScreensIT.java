package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.account.StaffAccounts.AddStaff;
import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.testing.TestStory;
import fi.kuulolla.workshop.StageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every staff screen, with every panel open, looked at by axe: Finnish in full, the other languages in short. */
class StaffScreensIT extends BrowserTest {
    private static final String PASSWORD = "vihreä kuusi";

    /** Of the menu behind the three dots: those that open a panel. */
    private static final Map<String, Integer> PANELS =
            Map.of("assisted", 0, "agenda", 1, "wall address", 2, "late", 3, "keys", 5);

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Themes themes;

    @Autowired
    private Promises promises;

    @Autowired
    private TestStory story;

    private Staff aino;
    private Page page;
    private final List<String> bad = new ArrayList<>();

    @BeforeEach
    void somebodyWhoMayDoEverything() {
        aino = people.staff(StaffRole.COORDINATOR);
        bad.clear();
    }

    @ParameterizedTest
    @CsvSource({"fi,1366,LIGHT", "fi,1366,DARK", "fi,320,LIGHT", "fi,320,DARK", "sv,1366,LIGHT", "en,1366,LIGHT"})
    void screensAroundAWorkshopAreForEverybody(String lang, int width, ColorScheme scheme) {
        TestStory.Played played = story.closed(aino, Map.of(Role.CLIENT, 6, Role.STAFF, 5));
        UUID model = workshops.get(aino, played.workshop()).model();
        UUID planned = testWorkshops.planned(aino);
        signIn(lang, width, scheme);

        goes("/home");
        goes("/models");
        goes("/models/" + model);
        goes("/models/" + model + "/plan/ideation");
        goes("/workshops");
        goes("/workshops/" + planned + "/plan");
        page.locator(".agenda-what button").first().click();
        looksRight("planner with a stage open");
        goes("/workshops/" + played.workshop() + "/after");
        assertEquals(1, page.locator(".k-btn.next:visible").count(), "one next step on the page after a workshop");
        goes("/promises");
        page.locator(".k-btn.next").click();
        looksRight("an answer being written");
        assertEquals("", String.join("\n", bad));
    }

    @ParameterizedTest
    @CsvSource({"fi,1366,LIGHT", "fi,1366,DARK", "fi,320,LIGHT", "fi,320,DARK", "sv,1366,LIGHT", "en,1366,LIGHT"})
    void theCockpitIsForEverybodyInEveryStage(String lang, int width, ColorScheme scheme) {
        UUID workshop = testWorkshops.planned(aino);
        signIn(lang, width, scheme);
        page.navigate(at("/workshops/" + workshop));
        assertThat(page.locator(".ck-bar")).isVisible();
        looksRight("before");
        running.open(aino, workshop);
        stageIs(workshop, "checkin");
        List<Person> room = new ArrayList<>(crowd.join(workshop, Role.CLIENT, 6));
        room.addAll(crowd.join(workshop, Role.STAFF, 5));
        looksRight("check-in");
        page.locator(".ck-actions .ck-btn:has(k-figure)").first().click();
        inDialog("people");

        go(workshop, "notes");
        write(workshop, room);
        looksRight("hidden notes");
        PANELS.forEach((name, at) -> {
            page.locator("details.k-menu summary").click();
            page.locator("details.k-menu .sheet button").nth(at).click();
            inDialog(name);
        });
        page.locator("details.k-menu summary").click();
        looksRight("menu");
        page.keyboard().press("Escape");
        page.locator(".ck-prompt .ck-btn").last().click();
        inDialog("prompt");
        running.reveal(aino, workshop, true);
        assertThat(page.locator("k-board .k-note").first()).isVisible();
        looksRight("shown notes");

        go(workshop, "themes");
        UUID theme = gather(workshop);
        assertThat(page.locator("k-clusters .theme:not(.new)")).hasCount(1);
        looksRight("themes");
        page.locator("k-clusters .themehead .k-btn.icon").first().click();
        assertThat(page.locator("k-clusters .edit").first()).isVisible();
        looksRight("a theme being changed");

        go(workshop, "vote");
        looksRight("vote");
        go(workshop, "decide");
        promises.decide(aino, workshop, crowd.stage(workshop, "decide").id(), "Kirjeisiin nimi", Set.of(theme));
        assertThat(page.locator(".ck-promise")).hasCount(1);
        looksRight("decisions");
        page.locator(".ck-promise .ck-btn").click();
        inDialog("catching");

        go(workshop, "checkout");
        looksRight("check-out");
        page.locator(".ck-next").click();
        inDialog("closing");
        assertEquals("", String.join("\n", bad));
    }

    @Test
    void aDoubleClickOpensOneDialogAndTheSafeChoiceHasTheFocus() {
        UUID workshop = testWorkshops.running(aino);
        running.skipTo(aino, workshop, crowd.stage(workshop, "checkout").id());
        signIn("fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/workshops/" + workshop));

        page.locator(".ck-next").dblclick();

        assertThat(page.locator("vaadin-dialog")).hasCount(1);
        assertThat(page.locator("vaadin-dialog button").getByText("Jatketaan vielä"))
                .isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(page.locator(".ck-bar")).isVisible();
    }

    @Test
    void decisionsHaveRoomForTheirWords() {
        UUID workshop = testWorkshops.running(aino);
        running.skipTo(aino, workshop, crowd.stage(workshop, "decide").id());
        promises.decide(
                aino,
                workshop,
                crowd.stage(workshop, "decide").id(),
                "Kirjeen alkuun tulee nimi ja puhelinnumero, ja tärkein asia on ensimmäisenä",
                Set.of());
        signIn("fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/workshops/" + workshop));
        Locator words = page.locator(".ck-promise h3");

        for (int width : new int[] {1920, 1366, 1024, 320}) {
            page.setViewportSize(width, 768);
            double wide = words.boundingBox().width;
            assertTrue(wide >= 200, "a decision is " + wide + " px wide at " + width);
        }
    }

    @Test
    void aWallIsOneClickAwayAndIsOverWithTheWorkshop() {
        UUID workshop = testWorkshops.running(aino);
        String code = view(workshop).joinCode();
        signIn("fi", 1366, ColorScheme.LIGHT);
        page.navigate(at("/workshops/" + workshop));

        Page wall = page.context()
                .waitForPage(() -> page.locator(".ck-bar .ck-over a").click());
        wall.setViewportSize(1920, 1080);

        Locator qr = wall.locator(".join .qr");
        assertThat(qr).isVisible();
        assertTrue(qr.boundingBox().height >= 1080 / 4.0, "the QR code of the check-in is seen from ten metres");
        assertThat(wall.locator(".code")).hasText(code);

        running.close(aino, workshop);

        assertThat(wall.locator("h1:visible")).hasText("Kiitos! Työpaja on päättynyt.");
        assertFalse(wall.locator("body").innerText().contains(code));
        wall.reload();
        assertThat(wall.locator("h1:visible")).hasText("Kiitos! Työpaja on päättynyt.");
        assertFalse(wall.content().contains(code));
    }

    @Test
    void theCodeOfANoteTypedForSomebodyIsPrintedAlone() {
        UUID workshop = testWorkshops.running(aino);
        running.skipTo(aino, workshop, crowd.stage(workshop, "notes").id());
        signIn("fi", 1366, ColorScheme.DARK);
        page.addInitScript("window.print = () => {}");
        page.navigate(at("/workshops/" + workshop));
        page.locator(".ck-prompt .ck-btn").first().click();
        page.locator("vaadin-dialog vaadin-select").first().click();
        page.locator("vaadin-select-item").first().click();
        page.getByLabel("Lapun teksti").fill("Bussi kulkee kaksi kertaa päivässä.");
        page.getByLabel("Luin tekstin ääneen ja sain hyväksynnän").check();
        page.getByText("Tallenna lappu", new Page.GetByTextOptions().setExact(true))
                .click();
        Locator code = page.locator("vaadin-dialog .ck-slip .ck-code");
        assertThat(code).isVisible();
        looksRight("a slip");
        assertEquals("", String.join("\n", bad));

        page.locator("[data-print]").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        Locator paper = page.locator(".k-paper");
        assertThat(paper).containsText("Mitä viestilleni tapahtui?");
        assertThat(paper.locator(".ck-code")).hasText(String.valueOf(code.textContent()));
        assertThat(paper.locator(".ck-qr svg")).isVisible();
        assertThat(paper.locator("[data-print]")).isHidden();
        assertThat(page.locator(".ck-bar")).isHidden();
        assertThat(code).isHidden();
    }

    private void goes(String path) {
        page.navigate(at(path));
        assertThat(page.locator("main h1").first()).isVisible();
        looksRight(path.replaceAll("[0-9a-f-]{36}", "…"));
    }

    private void inDialog(String name) {
        assertThat(page.locator("vaadin-dialog")).hasCount(1);
        looksRight("panel " + name);
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    /** Goes on looking after a fault, so that one run tells all of them. */
    private void looksRight(String state) {
        try {
            accessible(page, state);
        } catch (AssertionError fault) {
            bad.add(String.valueOf(fault.getMessage()));
        }
    }

    private void go(UUID workshop, String kind) {
        running.skipTo(aino, workshop, crowd.stage(workshop, kind).id());
        stageIs(workshop, kind);
    }

    private void stageIs(UUID workshop, String kind) {
        assertThat(page.locator(".ck-next"))
                .hasAttribute(
                        "data-from",
                        java.util.regex.Pattern.compile(
                                crowd.stage(workshop, kind).id() + ".*"));
    }

    private void write(UUID workshop, List<Person> room) {
        StageView stage = crowd.stage(workshop, "notes");
        for (Person person : room) {
            contributions.add(
                    person.actor(),
                    person.device(),
                    new AddContribution(
                            workshop,
                            UUID.randomUUID().toString().replace("-", ""),
                            stage.id(),
                            "Kerron saman tarinan joka paikassa alusta."));
        }
    }

    private UUID gather(UUID workshop) {
        Set<UUID> notes = contributions
                .visible(workshop, Set.of(crowd.stage(workshop, "notes").id()))
                .stream()
                .map(NoteView::id)
                .limit(4)
                .collect(Collectors.toSet());
        return themes.create(aino, workshop, "Yksi ihminen, jolle soittaa", notes);
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
        assertThat(page.locator("main h1")).isVisible();
    }
}

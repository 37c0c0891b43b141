package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.i18n.Lang;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.StageView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone's screens in every language, when something interrupts, and when something fails. */
class PhoneStatesIT extends BrowserTest {
    @Autowired
    private Themes themes;

    @Autowired
    private Participants participants;

    @Autowired
    private Promises promises;

    private Staff aino;
    private UUID workshop;
    private String door;

    @BeforeEach
    void aWorkshop() {
        aino = people.facilitator();
        workshop = testWorkshops.running(aino);
        door = "/j/" + view(workshop).joinCode();
    }

    private void go(String kind) {
        running.skipTo(aino, workshop, crowd.stage(workshop, kind).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "fi-simple", "sv-simple"})
    void every_stage_speaks_the_language_of_its_reader(String lang) {
        themes.create(aino, workshop, "Yksi ihminen, jolle soittaa", Set.of());
        Page page = phone();
        page.navigate(at(door));
        page.locator(".lang [data-code=" + lang.substring(0, 2) + "]").click();
        if (lang.endsWith("simple")) {
            page.locator(".lang [data-code=" + lang + "]").click();
        }
        page.locator(".pick").first().click();
        page.locator(".k-btn.next.wide").click();
        for (String kind : List.of("checkin", "notes", "themes", "vote", "decide", "checkout")) {
            if (!kind.equals("checkin")) {
                go(kind);
            }
            StageView stage = crowd.stage(workshop, kind);
            Lang reader = Lang.ofCode(lang).orElseThrow();
            assertThat(page.locator("h1")).hasText(stage.prompt().in(reader, Lang.FI));
            speaksInWords(page);
            accessible(page, lang + " " + kind);
        }
        running.close(aino, workshop);
        assertThat(page.locator(".head .k-over")).hasText(view(workshop).title());
        speaksInWords(page);
        accessible(page, lang + " closed");
    }

    /** A text that is missing shows its key. */
    private static void speaksInWords(Page page) {
        assertEquals(List.of(), page.evaluate("""
                () => {
                  const found = [];
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const text = texts.currentNode.data.trim();
                    if (/^[a-z-]+([.][a-z0-9-]+)+$/.test(text)) found.push(text);
                  }
                  return found;
                }"""));
    }

    @Test
    void what_interrupts_says_so_and_is_accessible() {
        Page page = phone();
        Phone phone = new Phone(page).joins(at(door), "Asiakas");
        phone.asks(crowd.stage(workshop, "checkin").prompt().in(Lang.FI, Lang.FI));
        accessible(page, "check-in");
        phone.button("Tarvitsen tauon").click();
        phone.sees("Pidä tauko rauhassa.");
        accessible(page, "break");
        go("vote");
        running.pauseInput(aino, workshop, true);
        phone.sees("Äänestys on nyt tauolla.");
        accessible(page, "vote paused");
        phone.sees("Palaan tauolta"); // a break goes on while the stages change
        page.context().setOffline(true);
        page.getByText("Omat tiedot ja kieli").click();
        phone.button("Poistu ja unohda tämä laite").click();
        accessible(page, "leaving");
        page.context().setOffline(false);
        participants.of(aino, workshop).stream()
                .filter(one -> one.role() == Role.CLIENT)
                .forEach(one -> participants.remove(aino, one.id()));
        assertThat(page.locator("h1"))
                .hasText("Et ole enää mukana", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        accessible(page, "removed");
        running.lock(aino, workshop, true);
        Page late = phone();
        late.navigate(at(door));
        assertThat(late.locator("h1")).hasText("Tällä koodilla ei löytynyt avointa työpajaa");
        late.getByLabel("Paluukoodi").fill("AAAAA-AAAAA");
        late.getByText("Palaa mukaan").click();
        assertThat(late.locator(".error:not(:empty)")).hasText("Koodia ei löytynyt. Tarkista kirjaimet.");
        accessible(late, "unknown return code");
    }

    @Test
    void a_small_room_reads_its_result_as_one_and_what_was_decided_without_having_written() {
        UUID theme = themes.create(aino, workshop, "Yksi ihminen, jolle soittaa", Set.of());
        go("vote");
        Page page = phone();
        Phone phone = new Phone(page).joins(at(door), "Asiakas");
        // The dot shows at once; the vote must not close before it has come in.
        page.waitForResponse(
                "**/votes/**",
                () -> phone.button("Anna piste: Yksi ihminen, jolle soittaa").click());
        assertThat(page.locator(".vote.has")).isVisible();
        go("decide");
        assertThat(page.locator(".outcome k-result")).containsText("Yhteensä 1 piste");
        assertThat(page.locator(".outcome > .k-meta")).hasText("Alle 5 äänesti.");
        assertThat(page.locator(".outcome .bar .k-who")).isHidden();
        assertThat(page.locator(".outcome .bar .rail")).isVisible();
        promises.decide(
                aino,
                workshop,
                crowd.stage(workshop, "decide").id(),
                "Jokaiselle nimetään oma työntekijä",
                Set.of(theme));
        running.close(aino, workshop);
        phone.sees("Tältä laitteelta ei tullut lappuja")
                .sees("Mitä päätettiin")
                .sees("Jokaiselle nimetään oma työntekijä")
                .sees("Kukaan ei ole vielä ottanut koppia.");
        accessible(page, "closed without notes");
    }

    @Test
    void nobody_is_left_alone_when_the_server_cannot_answer() {
        Page page = phone();
        page.route("**/api/v1/join/*", Route::abort);
        page.navigate(at(door));
        assertThat(page.locator(".notice")).containsText("Verkkoon ei saada yhteyttä.");
        accessible(page, "no network while joining");
        page.unroute("**/api/v1/join/*");
        assertThat(page.locator(".pick").first()).isVisible();
        page.route(
                "**/api/v1/join",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(400)
                        .setContentType("application/problem+json")
                        .setBody("{\"code\":\"malformed\",\"detail\":\"Lähetystä ei voitu lukea.\"}")));
        page.locator(".pick").first().click();
        page.locator(".k-btn.next.wide").click();
        assertThat(page.locator("h1")).hasText("Nyt ei onnistunut");
        accessible(page, "something went wrong");
    }

    @Test
    void doors_that_do_not_open_say_why_and_what_to_do() {
        Page page = phone();
        page.navigate(at("/j/ZZZZ-ZZZZ"));
        assertThat(page.locator("h1")).hasText("Tällä koodilla ei löytynyt avointa työpajaa");
        accessible(page, "unknown code");
        page.navigate(at("/w/" + workshop));
        assertThat(page.locator("h1")).hasText("Tätä laitetta ei tunneta tässä työpajassa");
        accessible(page, "unknown device");
        page.navigate(at("/a/ZZZZ-ZZZZ"));
        assertThat(page.locator(".error")).hasText("Tällä koodilla ei löytynyt lappua. Tarkista koodi.");
        accessible(page, "unknown answer code");
        page.locator(".codefield").press("Z");
        assertThat(page.locator(".error")).isEmpty();
        assertThat(page.locator(".codefield")).not().hasAttribute("aria-invalid", "true");
    }
}

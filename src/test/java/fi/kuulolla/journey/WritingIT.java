package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.live.Presence;
import fi.kuulolla.shared.Actor.Staff;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written on a phone arrives once, whatever happens on the way. */
class WritingIT extends BrowserTest {
    private static final String NOTES = "**/contributions/*";

    @Autowired
    private Contributions contributions;

    @Autowired
    private Presence presence;

    private Staff aino;
    private UUID workshop;
    private String door;

    @BeforeEach
    void aWritingStage() {
        aino = people.facilitator();
        workshop = workshopAt(aino, "notes");
        door = "/j/" + view(workshop).joinCode();
    }

    private int saved() {
        return contributions.count(workshop, crowd.stage(workshop, "notes").id());
    }

    @Test
    void two_taps_lead_from_the_scan_to_the_first_field() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas");
        assertThat(phone.field()).isVisible();
        phone.writes("Kerron saman tarinan joka paikassa alusta.");
        assertEquals(1, saved());
    }

    @Test
    void a_note_is_there_after_a_reload_and_can_be_changed_and_taken_back_until_it_is_revealed() {
        Phone phone = new Phone(phone()).joins(at(door), "Työntekijä").writes("Ensimmäinen");
        phone.page().reload();
        phone.note("Ensimmäinen").getByText("Muokkaa").click();
        phone.page().getByLabel("Muokkaa").last().fill("Toinen");
        phone.button("Tallenna").first().click();
        assertThat(phone.note("Toinen")).containsText("Tallessa");
        phone.note("Toinen").getByText("Ota pois").click();
        phone.note("Toinen").getByText("Ota pois").last().click();
        assertThat(phone.note("Toinen")).hasCount(0);
        assertEquals(0, saved());
    }

    @Test
    void a_double_tap_sends_one_note() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas").types("Vain kerran");
        phone.page().locator(".composer .next").dblclick();
        assertThat(phone.note("Vain kerran")).containsText("Tallessa");
        assertEquals(1, saved());
    }

    @Test
    void without_a_network_the_note_waits_on_the_device_and_leaves_by_itself() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas");
        phone.page().route(NOTES, Route::abort);
        phone.types("Odottava lappu").sends();
        assertThat(phone.note("Odottava lappu")).containsText("Odottaa verkkoa");
        phone.page().reload();
        assertThat(phone.note("Odottava lappu")).containsText("Odottaa verkkoa");
        assertEquals(0, saved());
        phone.page().unroute(NOTES);
        assertThat(phone.note("Odottava lappu")).containsText("Tallessa");
        assertEquals(1, saved());
    }

    @Test
    void a_lost_answer_makes_no_second_note() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas");
        // The server gets it and answers; the answer never reaches the phone.
        phone.page().route(NOTES, route -> {
            if (route.request().method().equals("PUT")) {
                route.fetch();
            }
            route.abort();
        });
        phone.types("Vastaus katosi").sends();
        assertThat(phone.note("Vastaus katosi")).containsText("Odottaa verkkoa");
        phone.page().unroute(NOTES);
        assertThat(phone.note("Vastaus katosi")).containsText("Tallessa");
        assertEquals(1, saved());
    }

    @Test
    void two_tabs_send_a_waiting_note_once() {
        Phone first = new Phone(phone()).joins(at(door), "Asiakas");
        BrowserContext device = first.page().context();
        device.route(NOTES, Route::abort);
        first.types("Kahdessa välilehdessä").sends();
        assertThat(first.note("Kahdessa välilehdessä")).containsText("Odottaa verkkoa");
        Phone second = new Phone(page(device));
        second.page().navigate(at("/w/" + workshop));
        assertThat(second.note("Kahdessa välilehdessä")).containsText("Odottaa verkkoa");
        device.unroute(NOTES);
        assertThat(first.note("Kahdessa välilehdessä")).containsText("Tallessa");
        assertThat(second.note("Kahdessa välilehdessä")).containsText("Tallessa");
        assertEquals(1, saved());
    }

    @Test
    void a_network_that_blocks_streams_is_asked_for_frames_instead() {
        Page page = phone();
        page.route("**/events", route -> {
            if ("application/json".equals(route.request().headerValue("accept"))) {
                route.resume();
            }
            // Otherwise nothing ever comes, as behind a proxy that keeps everything back.
        });
        page.context().setDefaultTimeout(60_000);
        page.navigate(at(door));
        Phone phone = new Phone(page);
        phone.button("Asiakas").first().click();
        phone.button("Oma laite").click();
        assertThat(phone.field())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        phone.writes("Kiertotietä");
    }

    @Test
    void a_long_text_stays_whole_and_is_told_once_to_be_too_long() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas");
        phone.types("a".repeat(10_000)).sends();
        assertThat(phone.field()).hasValue("a".repeat(10_000));
        assertThat(phone.page().locator(".error:not(:empty)")).hasCount(1);
        assertThat(phone.page().locator(".error:not(:empty)")).containsText("9500 merkkiä liikaa");
        accessible(phone.page(), "too long");
        assertEquals(0, saved());
        phone.page().reload();
        assertThat(phone.field()).hasValue("a".repeat(10_000));
        phone.types("Lyhyesti").sends();
        assertThat(phone.note("Lyhyesti")).containsText("Tallessa");
    }

    @Test
    void a_text_that_nobody_would_see_is_not_sent() {
        Phone phone = new Phone(phone())
                .joins(at(door), "Asiakas")
                .types("\u200B\u200D")
                .sends();
        assertThat(phone.page().locator(".composer .error")).hasText("Kirjoita ensin lappuun.");
        assertThat(phone.page().locator(".mine li")).hasCount(0);
    }

    @Test
    void a_refused_note_can_be_reworded_or_deleted() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas");
        phone.page()
                .route(
                        NOTES,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(422)
                                .setContentType("application/problem+json")
                                .setBody("{\"code\":\"text-invalid\",\"detail\":\"Ei kelpaa\"}")));
        phone.types("Ei kelpaa").sends();
        phone.types("Turha").sends();
        assertThat(phone.note("Ei kelpaa")).containsText("Ei lähtenyt.");
        accessible(phone.page(), "refused");
        phone.page().unroute(NOTES);
        phone.note("Turha").getByText("Poista").click();
        phone.note("Turha").getByText("Poista").last().click();
        assertThat(phone.note("Turha")).hasCount(0);
        phone.note("Ei kelpaa").getByText("Muokkaa").click();
        phone.page().locator(".mine textarea").fill("Nyt kelpaa");
        phone.button("Tallenna").first().click();
        assertThat(phone.note("Nyt kelpaa")).containsText("Tallessa");
        phone.page().reload();
        assertThat(phone.page().locator(".mine li")).hasCount(1);
        assertEquals(1, saved());
    }

    @Test
    void being_ready_ends_with_the_stage() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas");
        phone.button("Olen valmis").click();
        assertThat(phone.page().locator(".foot [aria-pressed=true]")).hasText("Valmis");
        running.next(aino, workshop);
        phone.asks(promptOf("themes"));
        assertThat(phone.button("Olen valmis")).isVisible();
        phone.page().evaluate("() => dispatchEvent(new Event('online'))");
        assertEquals(0, presence.counts(workshop).ready());
    }

    @Test
    void moving_on_asks_what_becomes_of_a_half_written_note() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas").types("Kesken jäi");
        running.next(aino, workshop);
        phone.sees("Lähetä nyt vai säilytä?");
        assertThat(phone.field()).hasValue("Kesken jäi");
        accessible(phone.page(), "moved on");
        phone.button("Säilytä").click();
        phone.asks(promptOf("themes"));
        phone.page().getByText("1 säilytetty teksti").click();
        phone.button("Lähetä nyt").click();
        assertThat(phone.note("Kesken jäi")).containsText("Lappu tuli vaiheen jälkeen");
        assertEquals(1, contributions.tray(aino, workshop).size());
    }

    @Test
    void what_was_kept_is_there_to_copy_and_throw_away_when_the_workshop_has_closed() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas").types("Kesken jäi");
        running.next(aino, workshop);
        phone.sees("Lähetä nyt vai säilytä?").button("Säilytä").click();
        phone.asks(promptOf("themes"));
        running.close(aino, workshop);
        phone.sees("1 säilytetty teksti").page().reload();
        assertThat(phone.page().locator(".kept")).containsText("Kesken jäi");
        phone.button("Kopioi").click();
        assertThat(phone.page().locator(".kept li > .k-meta")).hasText("Kopioitu");
        phone.button("Heitä pois").click();
        accessible(phone.page(), "kept after closing");
        phone.button("Poista").click();
        assertThat(phone.page().locator(".kept")).isHidden();
        phone.page().reload();
        phone.sees("Tältä laitteelta ei tullut lappuja");
        assertThat(phone.page().locator(".kept")).isHidden();
    }

    @Test
    void a_sealed_stage_gives_the_text_back() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas").types("Liian myöhään");
        UUID stage = crowd.stage(workshop, "notes").id();
        running.next(aino, workshop);
        running.seal(aino, workshop, stage);
        phone.sees("Lähetä nyt vai säilytä?").sends();
        assertThat(phone.note("Liian myöhään")).containsText("Tekstisi on tässä");
        phone.page().reload();
        assertThat(phone.note("Liian myöhään")).containsText("Tekstisi on tässä");
        assertEquals(0, saved());
        running.close(aino, workshop);
        assertThat(phone.page().locator(".kept")).containsText("Liian myöhään");
    }

    @Test
    void a_shared_phone_keeps_nothing_and_gives_a_code() {
        Phone phone = new Phone(phone()).joinsOnSharedDevice(at(door), "Asiakas");
        phone.types("Yhteiseltä laitteelta").sends();
        assertThat(phone.page().locator(".bigcode")).isVisible();
        accessible(phone.page(), "answer code on a shared device");
        phone.button("Lopeta ja tyhjennä").click();
        phone.button("Tyhjennä").last().click();
        phone.sees("Laite on tyhjä");
        assertTrue(phone.page().context().cookies().stream()
                .map(cookie -> ((Cookie) cookie).name)
                .noneMatch("kuulolla_device"::equals));
        assertEquals(0, phone.page().evaluate("""
                                () => new Promise(done => {
                                  const asked = indexedDB.open('kuulolla', 1);
                                  asked.onsuccess = () => {
                                    const all = asked.result.transaction('kept').objectStore('kept').getAllKeys();
                                    all.onsuccess = () => done(all.result.filter(key => key !== 'probe').length);
                                  };
                                })"""));
    }

    @Test
    void revealed_notes_can_be_read_on_the_phone() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas").writes("Kaikkien luettavaksi");
        running.reveal(aino, workshop, true);
        assertThat(phone.page().locator("k-board .k-note")).containsText("Kaikkien luettavaksi");
        accessible(phone.page(), "revealed");
    }

    private String promptOf(String kind) {
        return crowd.stage(workshop, kind).prompt().in(fi.kuulolla.i18n.Lang.FI, fi.kuulolla.i18n.Lang.FI);
    }
}

package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.measure.CheckOuts;
import fi.kuulolla.shared.Actor.Staff;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What one person says counts once: two tabs of one draft, a finger that taps twice, an answer that is sent again. */
class TwoTabsIT extends BrowserTest {
    @Autowired
    private Contributions contributions;

    @Autowired
    private CheckOuts checkOuts;

    private Staff aino;
    private UUID workshop;

    @BeforeEach
    void aWritingStage() {
        aino = people.facilitator();
        workshop = workshopAt(aino, "notes");
    }

    private String door(boolean plain) {
        String path = "/j/" + view(workshop).joinCode();
        return plain ? plainHttp(path) : at(path);
    }

    private Phone secondTab(Phone first, boolean plain) {
        Phone second = new Phone(page(first.page().context()));
        second.page().navigate(plain ? plainHttp("/w/" + workshop) : at("/w/" + workshop));
        return second;
    }

    private int saved() {
        return contributions.count(workshop, crowd.stage(workshop, "notes").id());
    }

    /** The draft is on the device, not only in the field. */
    private static void kept(Phone phone, String text) {
        phone.page().waitForFunction("""
                text => new Promise(done => {
                  const asked = indexedDB.open('kuulolla');
                  asked.onsuccess = () => {
                    const all = asked.result.transaction('kept').objectStore('kept').getAll();
                    all.onsuccess = () => { asked.result.close(); done(all.result.some(one => one?.text === text && one.key)); };
                  };
                })""", text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void one_draft_in_two_tabs_is_one_note(boolean plain) {
        Phone first = new Phone(phone()).joins(door(plain), "Asiakas").types("Sama luonnos");
        kept(first, "Sama luonnos");
        Phone second = secondTab(first, plain);
        assertThat(second.field()).hasValue("Sama luonnos");

        first.sends();
        second.sends();

        assertThat(first.note("Sama luonnos")).containsText("Tallessa");
        assertThat(second.note("Sama luonnos")).containsText("Tallessa");
        assertEquals(1, saved());
    }

    @Test
    void one_draft_sent_in_two_tabs_without_a_network_is_one_note() {
        Phone first = new Phone(phone()).joins(door(false), "Asiakas").types("Sama luonnos");
        kept(first, "Sama luonnos");
        Phone second = secondTab(first, false);
        assertThat(second.field()).hasValue("Sama luonnos");
        BrowserContext device = first.page().context();
        device.route("**/contributions/*", Route::abort);

        first.sends();
        second.sends();
        assertThat(first.note("Sama luonnos")).containsText("Odottaa verkkoa");
        assertThat(second.note("Sama luonnos")).containsText("Odottaa verkkoa");
        device.unroute("**/contributions/*");

        assertThat(first.note("Sama luonnos")).containsText("Tallessa");
        assertThat(second.note("Sama luonnos")).containsText("Tallessa");
        assertEquals(1, saved());
    }

    @Test
    void a_draft_that_was_changed_in_the_other_tab_is_a_note_of_its_own() {
        Phone first = new Phone(phone()).joins(door(false), "Asiakas").types("Ensin näin");
        kept(first, "Ensin näin");
        Phone second = secondTab(first, false);
        assertThat(second.field()).hasValue("Ensin näin");

        first.sends();
        assertThat(first.note("Ensin näin")).containsText("Tallessa");
        second.types("Sitten toisin").sends();

        assertThat(second.note("Sitten toisin")).containsText("Tallessa");
        assertEquals(2, saved());
    }

    @Test
    void nothing_red_follows_a_double_tap() {
        Phone phone = new Phone(phone()).joins(door(false), "Asiakas").types("Vain kerran");
        phone.page().locator(".composer .next").dblclick();
        assertThat(phone.note("Vain kerran")).containsText("Tallessa");
        assertThat(phone.page().locator(".error:not(:empty)")).hasCount(0);
        assertEquals(1, saved());
        phone.types("Toinen").types("").sends();
        assertThat(phone.page().locator(".composer .error")).hasText("Kirjoita ensin lappuun.");
    }

    private Phone atTheCheckOut() {
        Phone phone = new Phone(phone()).joins(door(false), "Asiakas");
        running.skipTo(aino, workshop, crowd.stage(workshop, "checkout").id());
        number(phone, 9).check();
        return phone;
    }

    private static Locator number(Phone phone, int n) {
        return phone.page().locator(".scale").first().locator("input[value='" + n + "']");
    }

    @Test
    void an_answer_counts_once_however_often_it_is_sent() {
        Phone first = atTheCheckOut();
        Phone second = secondTab(first, false);
        number(second, 4).check();

        first.page().locator(".checkout .next").dblclick();
        first.sees("Kiitos. Vastauksesi on tallessa.");
        second.page().locator(".checkout .next").click();
        second.sees("Kiitos. Vastauksesi on tallessa.");

        assertEquals(1, checkOuts.count(workshop));
    }

    @Test
    void an_answer_is_remembered_and_can_be_changed_after_a_reload() {
        Phone phone = atTheCheckOut();
        phone.page().getByLabel("Mitä muuttaisit?").fill("Lisää aikaa");
        phone.button("Lähetä vastaus").click();
        phone.sees("Kiitos. Vastauksesi on tallessa.");

        phone.page().reload();
        phone.sees("Kiitos. Vastauksesi on tallessa.");
        phone.button("Muuta vastausta").click();
        assertThat(number(phone, 9)).isChecked();
        assertThat(phone.page().getByLabel("Mitä muuttaisit?")).hasValue("Lisää aikaa");
        number(phone, 3).check();
        phone.button("Lähetä vastaus").click();

        phone.sees("Kiitos. Vastauksesi on tallessa.");
        assertEquals(1, checkOuts.count(workshop));
    }

    @Test
    void a_device_that_keeps_nothing_still_answers_once() {
        BrowserContext device = device(360, 740, ColorScheme.LIGHT);
        device.addInitScript(PlainHttpIT.NO_STORAGE);
        Phone phone = new Phone(page(device)).joins(door(true), "Asiakas");
        running.skipTo(aino, workshop, crowd.stage(workshop, "checkout").id());
        number(phone, 9).check();
        phone.button("Lähetä vastaus").click();
        phone.sees("Kiitos. Vastauksesi on tallessa.");
        phone.page().reload();
        number(phone, 2).check();
        phone.button("Lähetä vastaus").click();
        phone.sees("Kiitos. Vastauksesi on tallessa.");
        assertEquals(1, checkOuts.count(workshop));
    }
}

package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.TestCrowd;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen of a participant, looked at by axe: Finnish in full at 320 px and 360 px, light and dark; the other languages in short. */
class PhoneScreensIT extends BrowserTest {
    @Autowired
    private Contributions contributions;

    @Autowired
    private Themes themes;

    @Autowired
    private Promises promises;

    private Staff aino;
    private UUID workshop;
    private String door;
    private UUID theme;

    @BeforeEach
    void aWorkshopWithNotes() {
        aino = people.facilitator();
        workshop = workshopAt(aino, "notes");
        door = "/j/" + view(workshop).joinCode();
        TestCrowd.Person ville = crowd.join(workshop, Role.STAFF);
        UUID stage = crowd.stage(workshop, "notes").id();
        Stream.of("Kerron saman tarinan joka paikassa alusta.", "En ymmärrä kirjeitä.", "Bussi kulkee kaksi kertaa.")
                .forEach(text -> contributions.add(
                        ville.actor(),
                        ville.device(),
                        new AddContribution(
                                workshop, UUID.randomUUID().toString().replace("-", ""), stage, text)));
    }

    private void group() {
        running.skipTo(aino, workshop, crowd.stage(workshop, "themes").id());
        Set<UUID> notes = contributions
                .visible(workshop, Set.of(crowd.stage(workshop, "notes").id()))
                .stream()
                .map(note -> note.id())
                .collect(Collectors.toSet());
        theme = themes.create(aino, workshop, "Yksi ihminen, jolle soittaa", notes);
    }

    private void go(String kind) {
        running.skipTo(aino, workshop, crowd.stage(workshop, kind).id());
    }

    @ParameterizedTest
    @CsvSource({"320,LIGHT", "360,DARK"})
    void every_stage_is_accessible(int width, ColorScheme scheme) {
        Page page = page(device(width, 740, scheme));
        page.navigate(at(door));
        Phone phone = new Phone(page);
        assertThat(page.locator(".pick").first()).isVisible();
        accessible(page, "role");
        phone.button("Muu rooli").click();
        accessible(page, "other roles");
        page.locator(".pick.close").first().click();
        assertThat(page.locator("h1")).hasText("Kenen laite tämä on?");
        accessible(page, "device");
        phone.button("Oma laite").click();
        assertThat(phone.field()).isVisible();
        accessible(page, "writing");
        phone.writes("Läheisenä näen arjen.");
        page.getByText("Omat tiedot ja kieli").click();
        accessible(page, "written");
        running.pauseInput(aino, workshop, true);
        phone.sees("Vetäjä on pysäyttänyt tämän vaiheen");
        accessible(page, "paused");
        group();
        assertThat(page.locator("k-board")).containsText("Läheisenä näen arjen.");
        accessible(page, "themes");
        go("vote");
        phone.button("Anna piste: Yksi ihminen, jolle soittaa").click();
        assertThat(page.locator(".vote.has")).isVisible();
        page.locator(".rd").first().click();
        accessible(page, "vote");
        go("decide");
        assertThat(page.locator(".outcome"))
                .containsText("Alle 5 äänesti."); // one person has, and that stays between them
        accessible(page, "decide");
        promises.decide(
                aino,
                workshop,
                crowd.stage(workshop, "decide").id(),
                "Jokaiselle nimetään oma työntekijä",
                Set.of(theme));
        page.locator(".promise button").click();
        phone.page().locator(".take .next").click();
        phone.sees("Kirjoita nimesi.");
        accessible(page, "taking a promise");
        page.getByLabel("Nimesi").fill("Sari L.");
        page.getByLabel("Yksikkö tai tiimi").fill("Sosiaaliohjaus");
        page.getByLabel("Mihin päivään mennessä").fill("2026-05-29");
        page.locator(".take .next").click();
        phone.sees("Kopin otti: Sari L., Sosiaaliohjaus");
        go("checkout");
        page.locator(".scale").first().locator("input[value='9']").check();
        page.locator(".scale").last().locator("input[value='8']").check();
        accessible(page, "check-out");
        page.locator(".checkout .next").click();
        phone.sees("Kiitos. Vastauksesi on tallessa.");
        page.locator(".outcome summary").click();
        assertThat(page.locator(".outcome k-result")).containsText("Yksi ihminen, jolle soittaa");
        accessible(page, "answered");
        running.close(aino, workshop);
        phone.sees("Mitä lapuillesi tapahtui")
                .sees("Läheisenä näen arjen.")
                .sees("Yksi ihminen, jolle soittaa")
                .sees("Sari L., Sosiaaliohjaus lupasi");
        accessible(page, "answers");
        page.navigate(at(door));
        phone.sees("Mitä lapuillesi tapahtui").sees("Läheisenä näen arjen.");
        String code = page.locator(".trace .k-meta").last().textContent().replace("Vastauskoodi ", "");
        page.navigate(at("/a"));
        page.getByLabel("Vastauskoodi").fill(code.toLowerCase());
        accessible(page, "answer code");
        phone.button("Näytä").click();
        phone.sees("Läheisenä näen arjen.");
        accessible(page, "one answer");
    }

    @ParameterizedTest
    @CsvSource({
        "sv,I vilken roll är du här i dag?,Vem ser det här?",
        "en,In which role are you here today?,Who sees this?"
    })
    void other_languages_in_short(String lang, String question, String sees) {
        Page page = phone();
        page.navigate(at(door));
        page.locator(".lang [data-code=" + lang + "]").click();
        assertThat(page.locator("h1")).hasText(question);
        accessible(page, lang + " role");
        page.locator(".pick").first().click();
        page.locator(".k-btn.next").click();
        assertThat(page.locator(".sees h2")).hasText(sees);
        assertThat(page.locator(".sees .k-who"))
                .hasText(Pattern.compile("\\w\\.$")); // the full stop stays with its word
        accessible(page, lang + " writing");
        page.reload();
        assertThat(page.locator(".sees h2")).hasText(sees);
    }

    @Test
    void whoever_was_here_goes_on_as_the_same_person_and_the_return_code_brings_them_to_another_device() {
        Phone phone = new Phone(phone()).joins(at(door), "Asiakas").writes("Samana ihmisenä");
        phone.page().getByText("Omat tiedot ja kieli").click();
        String code = phone.page().locator(".me .bigcode").textContent();
        phone.page().navigate(at(door));
        phone.page().locator(".k-btn.next").click();
        assertThat(phone.note("Samana ihmisenä")).isVisible();
        Phone other = new Phone(phone());
        other.page().navigate(at(door));
        other.page().getByText("Olin jo mukana, minulla on paluukoodi").click();
        other.page().getByLabel("Paluukoodi").fill(code.toLowerCase());
        other.button("Palaa mukaan").click();
        assertThat(other.page().locator(".me")).isVisible();
    }

    @Test
    void somebody_at_the_door_waits_until_let_in() {
        running.setAdmission(aino, workshop, true);
        Page page = phone();
        page.navigate(at(door));
        Phone phone = new Phone(page);
        phone.button("Asiakas").first().click();
        phone.button("Oma laite").click();
        phone.sees("Odota hetki");
        accessible(page, "waiting at the door");
    }

    @Test
    void the_first_load_of_a_phone_weighs_less_than_100_kilobytes() {
        BrowserContext context = device(360, 740, ColorScheme.LIGHT);
        Page page = page(context);
        var network = context.newCDPSession(page);
        network.send("Network.enable");
        double[] bytes = new double[1];
        network.on(
                "Network.loadingFinished",
                event -> bytes[0] += event.get("encodedDataLength").getAsDouble());
        new Phone(page).joins(at(door), "Asiakas");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.DOMCONTENTLOADED);
        assertTrue(bytes[0] > 20_000 && bytes[0] < 100_000, "bytes on the wire: " + bytes[0]);
    }
}

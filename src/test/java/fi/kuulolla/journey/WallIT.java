package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.workshop.WallLinks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The projector: readable from ten metres, nothing cut, nothing that is not revealed. */
class WallIT extends BrowserTest {
    private static final String LONG =
            "Päällekkäisiä käyntejä näkyy viikoittain, eikä kukaan katso kokonaisuutta. ".repeat(6);

    @Autowired
    private Contributions contributions;

    @Autowired
    private Themes themes;

    @Autowired
    private Promises promises;

    @Autowired
    private WallLinks links;

    private Staff aino;
    private UUID workshop;
    private Page wall;

    @BeforeEach
    void aWorkshopWithNotes() throws Exception {
        aino = people.facilitator();
        workshop = workshopAt(aino, "notes");
        TestCrowd.Person ville = crowd.join(workshop, Role.STAFF);
        UUID stage = crowd.stage(workshop, "notes").id();
        for (String text : texts()) {
            contributions.add(
                    ville.actor(),
                    ville.device(),
                    new AddContribution(workshop, UUID.randomUUID().toString().replace("-", ""), stage, text));
        }
    }

    /** Thirty real notes and one of the longest kind. */
    private static List<String> texts() throws Exception {
        try (var in = Objects.requireNonNull(WallIT.class.getResourceAsStream("/contributions.csv"))) {
            List<String> texts = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .limit(30)
                    .map(line -> line.split(";", 3)[2].replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                    .collect(Collectors.toList());
            texts.add(LONG.strip());
            return texts;
        }
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,LIGHT", "1366,768,DARK"})
    void every_picture_is_readable_and_whole(int width, int height, ColorScheme scheme) {
        wall = page(device(width, height, scheme));
        wall.navigate(at("/wall/" + links.create(aino, workshop)));
        assertThat(wall.locator("k-bowl circle")).hasCount(31);
        assertThat(wall.locator("body")).containsText("lappua tallessa, tekstit piilossa");
        assertThat(wall.locator(".code")).hasText(view(workshop).joinCode());
        readable("writing");
        running.reveal(aino, workshop, true);
        assertThat(wall.locator(".sheet .k-note").first()).isVisible();
        int seen = 0;
        int pages =
                Integer.parseInt(wall.locator(".foot2 p").first().textContent().split("/")[1]);
        for (int i = 0; i < pages; i++) {
            readable("notes " + i);
            seen += wall.locator(".sheet .k-note").count();
            wall.keyboard().press("ArrowRight");
        }
        assertEquals(31, seen, "every note is on one page");
        running.skipTo(aino, workshop, crowd.stage(workshop, "themes").id());
        List<UUID> notes = contributions
                .visible(workshop, Set.of(crowd.stage(workshop, "notes").id()))
                .stream()
                .map(note -> note.id())
                .toList();
        UUID theme = null;
        for (int i = 0; i < 5; i++) {
            theme = themes.create(
                    aino,
                    workshop,
                    List.of(
                                    "Yksi ihminen, jolle soittaa",
                                    "Kerron tarinani vain kerran",
                                    "Selkeä kieli ja kirjeet",
                                    "Vertainen mukana alussa",
                                    "Käynnit samalle päivälle")
                            .get(i),
                    Set.copyOf(notes.subList(i * 6, i * 6 + 6)));
        }
        assertThat(wall.locator(".wt")).hasCount(5);
        readable("themes");
        running.skipTo(aino, workshop, crowd.stage(workshop, "vote").id());
        assertThat(wall.locator(".vths li")).hasCount(5);
        readable("vote");
        running.skipTo(aino, workshop, crowd.stage(workshop, "decide").id());
        running.show(aino, workshop, "result");
        assertThat(wall.locator("h1")).hasText("Näin äänestettiin");
        readable("result");
        promises.decide(
                aino,
                workshop,
                crowd.stage(workshop, "decide").id(),
                "Jokaiselle nimetään oma työntekijä",
                Set.of(theme));
        running.show(aino, workshop, "promises");
        assertThat(wall.locator(".wp")).containsText("Kuka ottaa kopin?");
        readable("promises");
        running.show(aino, workshop, "join");
        assertThat(wall.locator(".joining .qr")).isVisible();
        readable("join");
    }

    /** No violation, nothing under 32 px at 1920, nothing outside its place. */
    private void readable(String state) {
        accessible(wall, "wall " + state);
        assertEquals("", wall.evaluate("""
                        () => {
                          const bad = [];
                          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                          while (words.nextNode()) {
                            const el = words.currentNode.parentElement;
                            if (!words.currentNode.data.trim() || !el.checkVisibility() || el.closest('.k-sr, noscript')) continue;
                            if (parseFloat(getComputedStyle(el).fontSize) < 31.9 * innerWidth / 1920) bad.push('small: ' + el.textContent);
                            const box = el.getBoundingClientRect();
                            const place = (el.closest('.wt') ?? el.closest('.body') ?? document.documentElement).getBoundingClientRect();
                            if (box.bottom > place.bottom + 2 || box.right > place.right + 2) bad.push('cut: ' + el.textContent);
                          }
                          return bad.join('; ');
                        }"""), state);
    }
}

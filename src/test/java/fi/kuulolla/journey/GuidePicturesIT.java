package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import fi.kuulolla.board.AddContribution;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.TestCrowd.Person;
import fi.kuulolla.workshop.WallLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Takes the pictures of the guide, of a workshop with thirty real notes. They go to {@code target/guide}; with
 * {@code -Dkuulolla.guide=docs/guide} they replace those of the guide.
 */
class GuidePicturesIT extends BrowserTest {
    private static final Path FOLDER = Path.of(System.getProperty("kuulolla.guide", "target/guide"));
    private static final List<Role> ROLES = List.of(Role.CLIENT, Role.EXPERT_BY_EXPERIENCE, Role.STAFF);

    @Autowired
    private Contributions contributions;

    @Autowired
    private Themes themes;

    @Autowired
    private WallLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void everyPictureOfTheGuideShowsTheProgramAsItIs() throws IOException {
        Staff aino =
                people.staff(people.organisation("Saarilammen hyvinvointialue"), StaffRole.COORDINATOR, "Aino Kallio");
        UUID workshop = testWorkshops.planned(aino);
        Page desk = signedIn(aino);

        desk.navigate(at("/workshops/" + workshop + "/plan"));
        take(desk, "h1", "suunnittelu");

        running.open(aino, workshop);
        Page phone = phone();
        phone.navigate(at("/j/" + view(workshop).joinCode()));
        take(phone, "h1", "liittyminen");

        Set<UUID> notes = write(aino, workshop);
        desk.navigate(at("/workshops/" + workshop));
        assertThat(desk.locator("k-bowl .b")).hasCount(30, landed());
        take(desk, "k-bowl", "ohjaamo-kirjoittaminen");
        Page wall = page(device(1920, 1080, ColorScheme.LIGHT));
        wall.navigate(at("/wall/" + links.create(aino, workshop)));
        assertThat(wall.locator("k-bowl .b")).hasCount(30, landed());
        take(wall, "k-bowl", "valkokangas");

        running.reveal(aino, workshop, true);
        running.next(aino, workshop);
        themes.create(aino, workshop, "Yksi ihminen, jolle soittaa", some(notes, 0, 6));
        themes.create(aino, workshop, "Selkeä kieli ja kirjeet", some(notes, 6, 11));
        desk.navigate(at("/workshops/" + workshop));
        take(desk, "k-clusters", "ohjaamo-teemat");

        running.close(aino, workshop);
        desk.navigate(at("/workshops/" + workshop + "/after"));
        take(desk, "h1", "jalkeen");
    }

    private Page signedIn(Staff staff) {
        jdbc.sql("update staff set password_hash = ? where id = ?")
                .params(passwords.encode("nayte-salasana"), staff.id())
                .update();
        Page desk = page(device(1440, 900, ColorScheme.LIGHT));
        desk.navigate(at("/"));
        desk.locator("#email").fill(staff.id() + "@example.org");
        desk.locator("#password").fill("nayte-salasana");
        desk.locator("#sign-in button").click();
        desk.waitForURL("**/home");
        return desk;
    }

    /** Seven people of each role come, and thirty notes are written and still hidden. */
    private Set<UUID> write(Staff aino, UUID workshop) throws IOException {
        List<Person> crowd = new ArrayList<>();
        for (Role role : ROLES) {
            crowd.addAll(this.crowd.join(workshop, role, 7));
        }
        UUID stage = this.crowd.stage(workshop, "notes").id();
        running.skipTo(aino, workshop, stage);
        List<String> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            Person writer = crowd.get(i % crowd.size());
            contributions.add(
                    writer.actor(),
                    writer.device(),
                    new AddContribution(workshop, UUID.randomUUID().toString().replace("-", ""), stage, texts.get(i)));
        }
        Set<UUID> notes = new LinkedHashSet<>();
        for (NoteView note : contributions.visible(workshop, Set.of(stage))) {
            notes.add(note.id());
        }
        return notes;
    }

    private static Set<UUID> some(Set<UUID> notes, int from, int to) {
        return new LinkedHashSet<>(new ArrayList<>(notes).subList(from, to));
    }

    private static List<String> texts() throws IOException {
        try (var in = Objects.requireNonNull(GuidePicturesIT.class.getResourceAsStream("/contributions.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .limit(30)
                    .map(line -> line.split(";", 3)[2].replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                    .toList();
        }
    }

    /** Balls land in batches, about every ten seconds. */
    private static LocatorAssertions.HasCountOptions landed() {
        return new LocatorAssertions.HasCountOptions().setTimeout(20_000);
    }

    private static void take(Page page, String what, String name) {
        assertThat(page.locator(what).first()).isVisible();
        // Fonts and the landing of balls: a picture is taken when nothing moves any more.
        page.waitForFunction("() => document.fonts.status === 'loaded'"
                + " && document.getAnimations().every(a => a.playState !== 'running')");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}

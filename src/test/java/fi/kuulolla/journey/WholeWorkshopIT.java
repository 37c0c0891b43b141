package fi.kuulolla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.account.StaffAccounts.AddStaff;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.AnswerKind;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.followup.Promises;
import fi.kuulolla.measure.CheckOuts;
import fi.kuulolla.people.Attendance;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Actor.SystemActor;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.MutableClock;
import fi.kuulolla.voting.VoteResult;
import fi.kuulolla.voting.Votes;
import fi.kuulolla.workshop.StageView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A whole workshop, from the plan to the answer three weeks later, with real browsers and the public interface. */
class WholeWorkshopIT extends BrowserTest {
    private static final String PASSWORD = "kahvi ja korvapuusti";
    private static final List<String> THEMES =
            List.of("Yksi ihminen, jolle soittaa", "Selkeä kieli", "Vertainen vierelle");
    private static final String PROMISE = "Jokaiselle nimetään oma työntekijä";

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Contributions contributions;

    @Autowired
    Themes themes;

    @Autowired
    Votes votes;

    @Autowired
    Promises promises;

    @Autowired
    CheckOuts checkOuts;

    @Autowired
    Attendance attendance;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Notebook notebook = new Notebook();
    private final List<PhoneStory> phones = new ArrayList<>();
    private final List<HttpPerson> others = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

    @Test
    void fourteenPeoplePlayAWholeWorkshopAndHearBackThreeWeeksLater() {
        Staff aino = facilitator();
        Cockpit cockpit = signedIn(aino)
                .model("Yhteinen alkukartoitus")
                .planWithFirstMethod()
                .invites("Asiakas tai potilas", 6)
                .invites("Työntekijä", 6)
                .says("Asiakkaita on vähintään yhtä monta kuin muita.")
                .opensNow();
        UUID workshop = cockpit.workshop();
        Wall wall = Wall.open(desk(), at(cockpit.wallPath()));

        everybodyJoins(
                cockpit,
                List.of(
                        Role.CLIENT,
                        Role.CLIENT,
                        Role.CLOSE_PERSON,
                        Role.EXPERT_BY_EXPERIENCE,
                        Role.STAFF,
                        Role.MANAGEMENT),
                List.of(
                        Role.CLIENT,
                        Role.CLIENT,
                        Role.CLIENT,
                        Role.EXPERT_BY_EXPERIENCE,
                        Role.STAFF,
                        Role.STAFF,
                        Role.STAFF,
                        Role.STAFF));
        cockpit.countsHere(14);

        phones.getFirst().isAt("Aloitus").writes("Että joku kuuntelee loppuun asti.");
        wall.shows("Mitä toivot tältä tapaamiselta?");

        cockpit.next("Hiljainen kirjoittaminen");
        everybodyWrites(workshop, 3, 6);
        phones.forEach(PhoneStory::isReady);
        others.forEach(HttpPerson::ready);
        cockpit.says("Kaikki ovat valmiina.");
        assertHidden(cockpit.everything());
        assertHidden(wall.everything());
        assertThat(others.getFirst().board().path("notes")).noneMatch(this::isSecret);

        cockpit.reveals().shows(secrets.getFirst());
        wall.shows("lappua");
        phones.getLast().sees(secrets.getFirst());

        cockpit.next("Teemat");
        lateNote(cockpit, workshop);
        cluster(cockpit.clusters());

        cockpit.next("Äänestys");
        vote(workshop);
        cockpit.says("14").next("Sulje äänestys ja näytä tulos");

        cockpit.shows("Kokemuksen puoli").shows("Työn puoli").decides(PROMISE, THEMES.getFirst());
        phones.get(4).isAt("Päätös ja lupaus").takesOn(PROMISE, "Sari L.", "Sosiaaliohjaus", "2026-04-30");
        cockpit.showsTaken(PROMISE, "Sari L.");

        cockpit.next("Lopetus");
        phones.forEach(phone -> phone.isAt("Lopetus").checksOut(9, 8));
        others.forEach(person -> assertThat(
                        person.checkOut(stage(workshop, "checkout"), 8, 7, "").status())
                .isEqualTo(201));
        AfterPage after = cockpit.says("on vastannut").closes();

        compareWorkbookWithDatabase(after.workbook(), workshop, aino);
        threeWeeksLater(workshop, aino);
    }

    @Test
    void sixPeopleAreNeverToldApartByRoleOrSide() {
        Staff aino = facilitator();
        Cockpit cockpit = signedIn(aino)
                .model("Yhteinen alkukartoitus")
                .planWithFirstMethod()
                .opensNow();
        UUID workshop = cockpit.workshop();
        String wallPath = cockpit.wallPath();
        Wall wall = Wall.open(desk(), at(wallPath));
        everybodyJoins(
                cockpit, List.of(Role.CLIENT, Role.STAFF), List.of(Role.CLIENT, Role.CLIENT, Role.STAFF, Role.STAFF));
        cockpit.countsHere(6);

        cockpit.next("Hiljainen kirjoittaminen");
        everybodyWrites(workshop, 2, 2);
        assertOnlyTogether(frame(cockpit.page(), "/live/cockpit/" + workshop + "/events"));
        cockpit.reveals().shows(secrets.getFirst());
        wall.shows("lappua");

        cockpit.next("Teemat");
        cockpit.clusters().makesTheme(THEMES.getFirst(), secrets.subList(0, 3));
        cockpit.next("Äänestys");
        vote(workshop);
        cockpit.next("Sulje äänestys ja näytä tulos").shows("Äänestyksen tulos");

        for (String path : List.of("/live/cockpit/" + workshop, "/live/wall/" + wallPath.replaceFirst(".*/", ""))) {
            assertOnlyTogether(frame(cockpit.page(), path + "/events"));
            assertOnlyTogether(frame(cockpit.page(), path + "/board"));
        }
        assertOnlyTogether(others.getFirst().board());
        assertOnlyTogether(others.getFirst().frame());
        cockpit.next("Lopetus");
        others.forEach(person -> person.checkOut(stage(workshop, "checkout"), 8, 7, ""));
        AfterPage after = cockpit.closes();

        try (XSSFWorkbook workbook = after.workbook()) {
            workbook.forEach(sheet -> {
                // Exact attendance is what this internal file is for; the last sheet explains the words themselves.
                if (!List.of("Kansi", "Osallistujat", "Äänet", "Selitteet").contains(sheet.getSheetName())) {
                    assertThat(SheetRows.cells(sheet))
                            .as(sheet.getSheetName())
                            .doesNotContain("Asiakas tai potilas", "Työntekijä")
                            .doesNotContain("Kokemuksen puoli", "Työn puoli", "Kumppanit");
                }
            });
            // The columns of the sides stand there only to say why they are empty.
            assertThat(SheetRows.of(workbook, "Äänet"))
                    .allSatisfy(row -> assertThat(row)
                            .containsEntry("Kokemuksen puoli", "alle 5")
                            .containsEntry("Työn puoli", "alle 5"));
            assertThat(SheetRows.of(workbook, "Laput"))
                    .extracting(row -> row.get("Kirjoittajan ryhmä"))
                    .containsOnly("kaikki yhdessä (alle 5)");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Staff facilitator() {
        Staff aino = accounts.add(
                new SystemActor(),
                new AddStaff(
                        people.organisation("Saarilammen hyvinvointialue"),
                        UUID.randomUUID() + "@saarilampi.example",
                        "Aino Kallio",
                        StaffRole.FACILITATOR,
                        PASSWORD,
                        Locale.of("fi")));
        testWorkshops.model(aino);
        return aino;
    }

    private HomePage signedIn(Staff staff) {
        String email = jdbc.sql("select email from staff where id = ?")
                .param(staff.id())
                .query(String.class)
                .single();
        return FrontPage.open(desk(), at("/")).signIn(email, PASSWORD);
    }

    private void everybodyJoins(Cockpit cockpit, List<Role> byPhone, List<Role> byInterface) {
        String code = cockpit.code();
        byPhone.forEach(role -> phones.add(PhoneStory.joins(phone(), at("/j/" + code), role)));
        byInterface.forEach(role -> others.add(HttpPerson.join(at(""), code, role)));
    }

    private void everybodyWrites(UUID workshop, int byPhone, int byInterface) {
        UUID stage = stage(workshop, "notes");
        for (PhoneStory phone : phones) {
            phone.isAt("Hiljainen kirjoittaminen");
            for (int i = 0; i < byPhone; i++) {
                phone.writes(secret(phone.role()));
            }
        }
        for (HttpPerson person : others) {
            for (int i = 0; i < byInterface; i++) {
                assertThat(person.write(stage, secret(person.role())).status()).isEqualTo(201);
            }
        }
        assertThat(contributions.count(workshop, stage)).isEqualTo(secrets.size());
    }

    private String secret(Role role) {
        secrets.add(notebook.next(role));
        return secrets.getLast();
    }

    private void assertHidden(String page) {
        assertThat(secrets).noneMatch(page::contains);
    }

    private boolean isSecret(JsonNode note) {
        return secrets.contains(note.path("text").asString());
    }

    /** A phone that was away sends its note after the stage: it waits for the facilitator, and nothing is lost. */
    private void lateNote(Cockpit cockpit, UUID workshop) {
        String text = secret(Role.CLIENT);
        var answer = others.getFirst().write(stage(workshop, "notes"), text);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("late").asBoolean()).isTrue();
        cockpit.takesLateNoteIn(text);
    }

    private void cluster(ClusterBoard board) {
        board.hasUnsorted(secrets.size())
                .makesTheme(THEMES.get(0), secrets.subList(0, 4))
                .makesTheme(THEMES.get(1), secrets.subList(4, 7))
                .makesTheme(THEMES.get(2), secrets.subList(7, 9))
                .movesByKey(THEMES.get(0), 1, secrets.subList(9, 11), 6)
                .hasUnsorted(secrets.size() - 11);
    }

    /** Each gives two dots to the first theme and, where there is one, the third to the next. */
    private void vote(UUID workshop) {
        List<ThemeView> made = themes.of(workshop);
        for (PhoneStory phone : phones) {
            phone.isAt("Äänestys")
                    .givesDot(made.getFirst().name(), 1)
                    .givesDot(made.getFirst().name(), 2);
        }
        UUID stage = stage(workshop, "vote");
        for (HttpPerson person : others) {
            vote(person, stage, made.getFirst(), 2);
            if (made.size() > 1) {
                vote(person, stage, made.get(1), 1);
            }
        }
    }

    private static void vote(HttpPerson person, UUID stage, ThemeView theme, int dots) {
        assertThat(person.vote(stage, theme.id().toString(), dots).status()).isEqualTo(200);
    }

    private void compareWorkbookWithDatabase(XSSFWorkbook workbook, UUID workshop, Staff aino) {
        Map<String, ThemeView> kept =
                themes.of(workshop).stream().collect(Collectors.toMap(ThemeView::name, Function.identity()));
        VoteResult result = votes.result(workshop).orElseThrow();
        assertThat(result.voters()).isEqualTo(14);
        List<Map<String, String>> rows = SheetRows.of(workbook, "Teemat");
        assertThat(rows).extracting(row -> row.get("Teema")).containsExactlyInAnyOrderElementsOf(kept.keySet());
        for (Map<String, String> row : rows) {
            ThemeView theme = kept.get(row.get("Teema"));
            assertThat(row.get("Lappuja")).isEqualTo(String.valueOf(theme.notes()));
            int dots = result.themes().stream()
                    .filter(of -> of.theme().equals(theme.id()))
                    .mapToInt(VoteResult.ThemeDots::dots)
                    .sum();
            assertThat(row.get("Pisteitä")).isEqualTo(String.valueOf(dots));
        }
        // 66 nameless notes, the late one, and one greeting of the check-in.
        assertThat(SheetRows.of(workbook, "Laput"))
                .extracting(row -> row.get("Teksti"))
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.sql("select text from contribution where workshop_id = ? and not withdrawn")
                                .param(workshop)
                                .query(String.class)
                                .list())
                .containsAll(secrets);
        Map<String, Integer> byRole = attendance.counts(workshop).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
        assertThat(byRole).containsEntry("client", 5).containsEntry("staff", 5);
        assertThat(SheetRows.of(workbook, "Osallistujat").stream()
                        .mapToInt(row -> number(row.get("Yhteensä")))
                        .sum())
                .isEqualTo(14);
        assertThat(SheetRows.of(workbook, "Päätökset ja lupaukset"))
                .extracting(row -> row.get("Mitä luvattiin"), row -> row.get("Kuka otti kopin"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PROMISE, "Sari L."));
        assertThat(promises.ofWorkshop(aino, workshop))
                .extracting(PromiseView::what)
                .containsExactly(PROMISE);
        assertThat(checkOuts.of(workshop).n()).isEqualTo(14);
    }

    private static int number(String cell) {
        return cell == null || !cell.matches("\\d+") ? 0 : Integer.parseInt(cell);
    }

    /** The promise is kept and told back; whoever wrote without a name reads it on the device that wrote, and by the code. */
    private void threeWeeksLater(UUID workshop, Staff aino) {
        clock.advance(Duration.ofDays(21));
        PromiseView promise = promises.ofWorkshop(aino, workshop).getFirst();
        assertThat(promise.due()).isEqualTo(LocalDate.of(2026, 4, 30));
        promises.finish(aino, promise.id(), AnswerKind.CARRIED_OUT, "Kortti, jossa on nimi ja numero, annetaan heti.");

        String note = secrets.getFirst();
        phones.getFirst()
                .comesBack()
                .tells(
                        note,
                        "Teemaan: " + THEMES.getFirst(),
                        PROMISE,
                        "Kortti, jossa on nimi ja numero, annetaan heti.");

        HttpPerson writer = others.getFirst();
        JsonNode own = writer.mine().stream()
                .filter(mine -> mine.path("stage")
                        .asString()
                        .equals(stage(workshop, "notes").toString()))
                .findFirst()
                .orElseThrow();
        AnswerPage.byCode(phone(), at("/a/" + own.path("answerCode").asString()))
                .tells(own.path("text").asString(), "Kirjoitit");
        assertThat(writer.answers())
                .extracting(trace -> trace.path("text").asString())
                .containsAll(writer.written().values());
    }

    private UUID stage(UUID workshop, String kind) {
        return view(workshop).stages().stream()
                .filter(stage -> stage.kind().equals(kind))
                .map(StageView::id)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode frame(Page page, String path) {
        var answer = page.context()
                .request()
                .get(
                        at(path),
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setHeader("Accept", "application/json"));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return tools.jackson.databind.json.JsonMapper.shared().readTree(answer.text());
    }

    /** Every "as" and every "group" says only: everybody together. */
    private static void assertOnlyTogether(JsonNode json) {
        assertThat(Stream.of("as", "group")
                        .flatMap(name -> json.findValues(name).stream())
                        .map(JsonNode::asString))
                .as(json.toString())
                .allMatch("all"::equals);
    }
}

package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.Themes;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestPhone;
import fi.kuulolla.testing.TestPhone.Answer;
import fi.kuulolla.testing.TestStream;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.WallLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reads what is really sent to phone, wall and cockpit: nothing hidden, nobody's name, no key of a note. */
@KuulollaTest
class TrafficTest {
    private static final String PASSWORD = "pitkä ja turha lause";

    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Running running;

    @Autowired
    WallLinks walls;

    @Autowired
    Contributions contributions;

    @Autowired
    Themes themes;

    @Autowired
    Participants participants;

    @LocalServerPort
    int port;

    final List<TestStream> streams = new ArrayList<>();
    final List<TestPhone> phones = new ArrayList<>();
    /** Whatever no screen may ever be sent: names, keys, ids of people. */
    final List<String> nobodys = new ArrayList<>();

    Staff aino;
    String staffCookie;
    UUID workshop;
    UUID notes;
    String wall;
    TestStream phoneStream;
    TestStream wallStream;
    TestStream cockpitStream;

    @BeforeEach
    void aRoomIsFull() {
        UUID organisation = people.organisation("Saarilammen hyvinvointialue");
        String email = UUID.randomUUID() + "@example.org";
        aino = accounts.add(
                new Actor.SystemActor(),
                new StaffAccounts.AddStaff(
                        organisation, email, "Aino K.", StaffRole.FACILITATOR, PASSWORD, Locale.of("fi")));
        staffCookie = signedIn(email);
        workshop = workshops.running(aino);
        notes = crowd.stage(workshop, "notes").id();
        running.skipTo(aino, workshop, notes);
        for (int i = 0; i < 12; i++) {
            TestPhone phone = new TestPhone(port);
            Answer joined = phone.join(crowd.view(workshop).joinCode(), i % 2 == 0 ? "client" : "staff");
            nobodys.add(joined.text("participant"));
            nobodys.add(joined.text("name"));
            nobodys.add(joined.text("returnCode"));
            phones.add(phone);
        }
        wall = "/live/wall/" + walls.create(aino, workshop);
        phoneStream =
                opened(api("/events"), "kuulolla_device=" + phones.getFirst().cookie());
        wallStream = opened(wall + "/events", "");
        cockpitStream = opened(cockpit("/events"), staffCookie);
        streams.forEach(stream -> stream.await(frame -> true));
    }

    @AfterEach
    void screensGo() {
        streams.forEach(TestStream::close);
    }

    @Test
    void hiddenNotesReachNobodyAndRevealedOnesComeWithoutTheirWriters() {
        for (int i = 0; i < phones.size(); i++) {
            String key = TestPhone.key();
            nobodys.add(key);
            Answer written = phones.get(i).note(workshop, key, notes, "SALAISUUS-" + i);
            assertThat(written.status()).isEqualTo(201);
            nobodys.add(written.text("answerCode"));
        }
        streams.forEach(stream -> stream.await(frame -> frame.path("notes").asInt() == 12));

        assertThat(everythingSent()).doesNotContain("SALAISUUS");

        running.reveal(aino, workshop, true);
        streams.forEach(stream -> stream.await(frame -> frame.path("board").asLong() > 0));
        for (String board : boards()) {
            assertThat(board).contains("SALAISUUS-0", "SALAISUUS-11");
        }
        assertThat(everythingSent()).doesNotContain(nobodys);

        running.reveal(aino, workshop, false);
        streams.forEach(stream -> stream.await(
                frame -> frame.path("seq").asLong() > 0 && frame.path("board").asLong() == 0 && hasBeenShown(stream)));
        assertThat(boards()).allSatisfy(board -> assertThat(board).doesNotContain("SALAISUUS"));
    }

    private static boolean hasBeenShown(TestStream stream) {
        return stream.frames().stream().anyMatch(frame -> frame.path("board").asLong() > 0)
                && stream.frames().getLast().path("board").asLong() == 0;
    }

    @Test
    void lateNotesAreInTheCockpitsTrayOnlyAndOnlyOnceTheOthersAreRevealed() {
        phones.getFirst().note(workshop, TestPhone.key(), notes, "Ajoissa");
        running.next(aino, workshop);
        running.reveal(aino, workshop, false);
        phones.get(1).note(workshop, TestPhone.key(), notes, "MYÖHÄSSÄ");
        cockpitStream.await(frame -> frame.path("late").asInt() == 1);
        boolean hidden = !crowd.stage(workshop, "notes").revealed();

        assertThat(staff(cockpit("/late")).contains("MYÖHÄSSÄ")).isNotEqualTo(hidden);
        running.reveal(aino, workshop, true);
        assertThat(staff(cockpit("/late"))).contains("MYÖHÄSSÄ");
        assertThat(everythingSent()).contains("Ajoissa").doesNotContain("MYÖHÄSSÄ");
    }

    @Test
    void votesAreNobodysBeforeTheyAreCounted() {
        phones.getFirst().note(workshop, TestPhone.key(), notes, "Ajatus");
        running.reveal(aino, workshop, true);
        UUID vote = crowd.stage(workshop, "vote").id();
        UUID theme = themes.create(
                aino,
                workshop,
                "Yksi yhteyshenkilö",
                Set.of(contributions
                        .visible(workshop, List.of(notes))
                        .getFirst()
                        .id()));
        running.skipTo(aino, workshop, vote);
        for (TestPhone phone : phones) {
            assertThat(phone.put(api("/votes/" + vote + "/" + theme), java.util.Map.of("dots", 1))
                            .status())
                    .isEqualTo(200);
        }
        streams.forEach(stream -> stream.await(frame -> frame.path("voted").asInt() == 12));

        assertThat(everythingSent()).doesNotContain("\"dots\"");
        assertThat(phoneStream.frames()).allMatch(frame -> frame.path("result").asLong() == 0);

        running.next(aino, workshop);
        streams.forEach(stream -> stream.await(frame -> frame.path("result").asLong() > 0));
        assertThat(boards()).allSatisfy(board -> assertThat(board).contains("\"dots\":12"));
        assertThat(everythingSent()).doesNotContain(nobodys);
    }

    @Test
    void whoWaitsAtTheDoorSeesCountsAndIsLetInByANewStream() {
        phones.getFirst().note(workshop, TestPhone.key(), notes, "Ajatus sisältä");
        running.reveal(aino, workshop, true);
        running.setAdmission(aino, workshop, true);
        TestPhone late = new TestPhone(port);
        UUID person = late.join(crowd.view(workshop).joinCode(), "client").id("participant");
        TestStream door = opened(api("/events"), "kuulolla_device=" + late.cookie());
        door.await(frame -> frame.path("notes").asInt() == 1);
        phones.get(1).note(workshop, TestPhone.key(), notes, "Toinen ajatus");
        door.await(frame -> frame.path("notes").asInt() == 2);

        assertThat(door.received()).doesNotContain("ajatus");
        assertThat(door.frames()).allMatch(frame -> frame.path("board").asLong() == 0);
        participants.admit(aino, person);
        door.awaitEnd();
        opened(api("/events"), "kuulolla_device=" + late.cookie())
                .await(frame -> frame.path("board").asLong() > 0);
    }

    @Test
    void whoIsRemovedHearsNothingMore() {
        participants.remove(aino, UUID.fromString(nobodys.getFirst()));

        phoneStream.awaitEnd();

        assertThat(opened(api("/events"), "kuulolla_device=" + phones.getFirst().cookie())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void screensOfOthersStayShut() {
        Staff stranger = people.facilitator();
        UUID foreign = workshops.running(stranger);

        assertThat(opened("/live/wall/nonsense/events", "").status()).isEqualTo(404);
        assertThat(opened(cockpit("/events"), "").status()).isEqualTo(401);
        assertThat(opened("/live/cockpit/" + foreign + "/events", staffCookie).status())
                .isEqualTo(404);
        assertThat(opened("/live/cockpit/" + foreign + "/late", staffCookie).status())
                .isEqualTo(404);
        walls.revoke(aino, workshop);
        wallStream.awaitEnd();
        assertThat(opened(wall + "/board", "").status()).isEqualTo(404);
    }

    @Test
    void theWallKnowsHowToJoinAndNeverSaysLocalhost() {
        String facts = new TestPhone(port).get(wall).body();

        assertThat(facts).contains(crowd.view(workshop).joinCode(), "<svg", "Saarilammen hyvinvointialue");
        assertThat(facts).doesNotContain(nobodys);
    }

    private String everythingSent() {
        StringBuilder all = new StringBuilder();
        streams.forEach(stream -> all.append(stream.received()));
        boards().forEach(all::append);
        all.append(new TestPhone(port).get(wall).body());
        return all.toString();
    }

    private List<String> boards() {
        return List.of(
                phones.getLast().get(api("/board")).body(),
                new TestPhone(port).get(wall + "/board").body(),
                staff(cockpit("/board")));
    }

    private TestStream opened(String path, String cookies) {
        TestStream stream = TestStream.open(port, path, cookies);
        if (stream.status() == 200) {
            streams.add(stream);
        }
        return stream;
    }

    private String staff(String path) {
        return new TestPhone(port)
                .send("GET", path, null, "", "Cookie", staffCookie)
                .body();
    }

    private String signedIn(String email) {
        Answer answer = new TestPhone(port)
                .send(
                        "POST",
                        "/sign-in",
                        "email=" + email + "&password="
                                + java.net.URLEncoder.encode(PASSWORD, java.nio.charset.StandardCharsets.UTF_8),
                        "application/x-www-form-urlencoded");
        return answer.raw().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow();
    }

    private String api(String more) {
        return "/api/v1/workshops/" + workshop + more;
    }

    private String cockpit(String more) {
        return "/live/cockpit/" + workshop + more;
    }
}

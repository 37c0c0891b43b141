package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestCrowd;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestPhone;
import fi.kuulolla.testing.TestPhone.Answer;
import fi.kuulolla.testing.TestWorkshops;
import fi.kuulolla.workshop.Running;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@KuulollaTest
class ContributionContractTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    Running running;

    @Autowired
    Participants participants;

    @LocalServerPort
    int port;

    Staff aino;
    UUID workshop;
    UUID notes;
    TestPhone phone;
    String key;

    @BeforeEach
    void peopleWrite() {
        aino = people.facilitator();
        workshop = workshops.running(aino);
        running.skipTo(aino, workshop, crowd.stage(workshop, "notes").id());
        notes = crowd.stage(workshop, "notes").id();
        phone = joined();
        key = TestPhone.key();
    }

    TestPhone joined() {
        TestPhone joined = new TestPhone(port);
        assertThat(joined.join(crowd.view(workshop).joinCode(), "client").status())
                .isEqualTo(201);
        return joined;
    }

    Answer note(String text) {
        return phone.note(workshop, key, notes, text);
    }

    @Test
    void aNoteIsTakenOnceAndTheAnswerIsTheSameForEver() {
        Answer first = note("Toivon yhden ihmisen.");
        Answer again = note("Toivon yhden ihmisen.");
        running.next(aino, workshop);
        Answer afterTheStage = note("Toivon yhden ihmisen.");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("key")).isEqualTo(key);
        assertThat(first.id("stage")).isEqualTo(notes);
        assertThat(first.text("text")).isEqualTo("Toivon yhden ihmisen.");
        assertThat(first.text("answerCode")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(first.json().has("late")).isFalse();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(afterTheStage.status()).isEqualTo(200);
        assertThat(afterTheStage.body()).isEqualTo(first.body());
    }

    @Test
    void aKeyIsNotReusedForAnotherText() {
        note("Yksi.");

        Answer other = note("Toinen.");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("key-reused");
    }

    @Test
    void whatComesAfterTheStageIsLateAndWhatComesAfterSealingComesBack() {
        running.next(aino, workshop);
        Answer late = note("Ehdinkö vielä?");
        running.seal(aino, workshop, notes);
        Answer sealed = phone.note(workshop, TestPhone.key(), notes, "En ehtinyt.");

        assertThat(late.status()).isEqualTo(201);
        assertThat(late.json().path("late").asBoolean()).isTrue();
        assertThat(note("Ehdinkö vielä?").body()).isEqualTo(late.body());
        assertThat(sealed.status()).isEqualTo(409);
        assertThat(sealed.code()).isEqualTo("stage-sealed");
        assertThat(sealed.text("text")).isEqualTo("En ehtinyt.");
    }

    @Test
    void aStageThatTakesNoNotesGivesTheTextBack() {
        Answer answer = phone.note(workshop, key, crowd.stage(workshop, "vote").id(), "Väärä paikka");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("stage-closed");
        assertThat(answer.text("text")).isEqualTo("Väärä paikka");
    }

    @Test
    void tenAtOnceWithOneKeyMakeOneNote() throws Exception {
        try (var taps = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> requests = IntStream.range(0, 10)
                    .<Callable<Answer>>mapToObj(i -> () -> note("Kaksoisnapautus"))
                    .toList();
            List<Answer> answers =
                    taps.invokeAll(requests).stream().map(Future::resultNow).toList();

            assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
            assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(9);
            assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        }
        assertThat(phone.get(path("/mine")).json()).hasSize(1);
    }

    @Test
    void twoPeopleWithOneKeyNeverGetEachOthersNote() {
        TestPhone other = joined();
        note("Minun lappuni");

        Answer answer = other.note(workshop, key, notes, "Toisen lappu");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).doesNotContain("Minun lappuni");
        assertThat(other.get(path("/mine")).json()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"   \"",
                "\"\\u200b\\u200d\"",
                "null",
                "5",
                "true",
                "{}",
                "[]",
                "\"a\\u0000b\"",
                "\"\\ud800\""
            })
    void whatIsNotTextIsRefused(String text) {
        Answer answer = phone.send("PUT", path("/" + key), "{\"stage\":\"" + notes + "\",\"text\":" + text + "}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isIn("text-empty", "text-invalid");
    }

    @Test
    void theLimitIsFiveHundredCharactersAsPeopleCountThem() {
        assertThat(note("👍".repeat(500)).status()).isEqualTo(201);
        assertThat(phone.note(workshop, TestPhone.key(), notes, "a".repeat(501)).code())
                .isEqualTo("text-too-long");
        assertThat(phone.note(workshop, TestPhone.key(), notes, "😀".repeat(10_000))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://x\";\"y\")",
                "@SUM(1)",
                "שלום עולם",
                "👩‍👩‍👧‍👦 🏳️‍🌈",
                "'; drop table contribution; --",
                "rivi\nrivi"
            })
    void hostileTextsAreKeptAsText(String text) {
        assertThat(note(text).text("text")).isEqualTo(text);
        assertThat(phone.get(path("/mine")).json().get(0).path("text").asString())
                .isEqualTo(text);
    }

    @Test
    void brokenRequestsAreTheAskersFault() {
        assertThat(phone.send("PUT", path("/" + key), "{\"text\":\"x\"}").status())
                .isEqualTo(422);
        assertThat(phone.send("PUT", path("/" + key), "{\"text\":\"x\",\"stage\":\"nonsense\"}")
                        .status())
                .isEqualTo(422);
        assertThat(phone.send("PUT", path("/" + key), "not json").status()).isEqualTo(400);
        assertThat(phone.send("PUT", path("/short"), "{\"text\":\"x\",\"stage\":\"" + notes + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(phone.note(workshop, key, UUID.randomUUID(), "x").status()).isEqualTo(404);
    }

    @Test
    void strangersAreToldApart() {
        UUID foreign = workshops.running(people.facilitator());

        assertThat(new TestPhone(port).note(workshop, key, notes, "x").status()).isEqualTo(401);
        assertThat(phone.note(foreign, key, notes, "x").status()).isEqualTo(404);
        participants.remove(
                aino,
                UUID.fromString(phone.get("/api/v1/workshops/" + workshop + "/me")
                        .json()
                        .path("participant")
                        .path("id")
                        .asString()));
        assertThat(note("x").status()).isEqualTo(403);
    }

    @Test
    void onesOwnNoteIsEditedAndWithdrawnUntilItIsRevealed() {
        int version = note("Ensin näin").json().path("version").asInt();

        Answer edited = edit("Sitten näin", version);
        Answer stale = edit("Vielä näin", version);

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.text("text")).isEqualTo("Sitten näin");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("version-conflict");
        assertThat(phone.send("DELETE", path("/" + key), null).status()).isEqualTo(204);
        assertThat(phone.get(path("/mine")).json()).isEmpty();
    }

    @Test
    void aNoteThatWasTakenBackIsRefusedWithItsText() {
        note("Ensin näin");
        phone.send("DELETE", path("/" + key), null);

        Answer again = note("Ensin näin");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("withdrawn");
        assertThat(again.text("text")).isEqualTo("Ensin näin");
    }

    @Test
    void aRevealedNoteStaysAsItIs() {
        int version = note("Näkyy nyt").json().path("version").asInt();
        running.reveal(aino, workshop, true);

        assertThat(edit("Muutan vielä", version).code()).isEqualTo("already-revealed");
        assertThat(phone.send("DELETE", path("/" + key), null).code()).isEqualTo("already-revealed");
    }

    private Answer edit(String text, int version) {
        return phone.send("PATCH", path("/" + key), "{\"text\":\"" + text + "\",\"version\":" + version + "}");
    }

    @Test
    void aDeviceThatSendsTooFastWaits() {
        Answer last = note("0");
        for (int i = 1; i < 2000 && last.status() == 201; i++) {
            last = phone.note(workshop, TestPhone.key(), notes, String.valueOf(i));
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isEqualTo("1");
        assertThat(joined().note(workshop, TestPhone.key(), notes, "Muut kirjoittavat")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theBoardFollowsTheCommitAtOnce() {
        note("Piilossa vielä");
        Answer hidden = phone.get("/api/v1/workshops/" + workshop + "/board");
        running.reveal(aino, workshop, true);
        Answer shown = phone.get("/api/v1/workshops/" + workshop + "/board");

        assertThat(hidden.body()).doesNotContain("Piilossa");
        assertThat(hidden.json().path("rev").asLong()).isZero();
        assertThat(shown.json().path("notes").get(0).path("text").asString()).isEqualTo("Piilossa vielä");
        assertThat(shown.body()).doesNotContain(key);
        assertThat(phone.get("/api/v1/workshops/" + workshop + "/board?since="
                                + shown.json().path("rev").asLong())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void presenceIsCountedInTheNewestFrame() {
        Answer marked = phone.put("/api/v1/workshops/" + workshop + "/presence", Map.of("state", "ready"));
        Answer frame =
                phone.send("GET", "/api/v1/workshops/" + workshop + "/events", null, "", "Accept", "application/json");

        assertThat(marked.status()).isEqualTo(204);
        assertThat(frame.json().path("ready").asInt()).isEqualTo(1);
        assertThat(frame.json().path("here").asInt()).isEqualTo(1);
        assertThat(frame.json().path("stage").path("kind").asString()).isEqualTo("notes");
        assertThat(phone.put("/api/v1/workshops/" + workshop + "/presence", Map.of("state", "asleep"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoseNoteArrivesIsWritingNoLongerAndWhoIsReadyStaysSo() {
        phone.put("/api/v1/workshops/" + workshop + "/presence", Map.of("state", "writing"));
        assertThat(frame().path("writing").asInt()).isEqualTo(1);
        note("Toivon yhden ihmisen.");
        assertThat(frame().path("writing").asInt()).isZero();

        phone.put("/api/v1/workshops/" + workshop + "/presence", Map.of("state", "ready"));
        note("Toivon yhden ihmisen.");
        assertThat(frame().path("ready").asInt()).isEqualTo(1);
    }

    private JsonNode frame() {
        return phone.send("GET", "/api/v1/workshops/" + workshop + "/events", null, "", "Accept", "application/json")
                .json();
    }

    private String path(String more) {
        return "/api/v1/workshops/" + workshop + "/contributions" + more;
    }
}

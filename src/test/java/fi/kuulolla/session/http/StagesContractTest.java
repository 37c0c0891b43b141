package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.Themes;
import fi.kuulolla.followup.Promises;
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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Voting, deciding, checking out and following one's note, on the wire. */
@KuulollaTest
class StagesContractTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestCrowd crowd;

    @Autowired
    Running running;

    @Autowired
    Contributions contributions;

    @Autowired
    Themes themes;

    @Autowired
    Promises promises;

    @LocalServerPort
    int port;

    Staff aino;
    UUID workshop;
    TestPhone phone;
    UUID theme;
    String answerCode;

    @BeforeEach
    void aNoteIsInATheme() {
        aino = people.facilitator();
        workshop = workshops.running(aino);
        UUID notes = crowd.stage(workshop, "notes").id();
        running.skipTo(aino, workshop, notes);
        phone = new TestPhone(port);
        phone.join(crowd.view(workshop).joinCode(), "client");
        answerCode = phone.note(workshop, TestPhone.key(), notes, "Yksi kirje riittää")
                .text("answerCode");
        running.reveal(aino, workshop, true);
        UUID note = contributions.visible(workshop, List.of(notes)).getFirst().id();
        theme = themes.create(aino, workshop, "Selkeät kirjeet", Set.of(note));
    }

    @Test
    void dotsAreGivenTakenBackAndKeptWithinTheirLimits() {
        UUID vote = crowd.stage(workshop, "vote").id();
        String path = api("/votes/" + vote);
        assertThat(phone.put(path + "/" + theme, Map.of("dots", 1)).code()).isEqualTo("vote-closed");
        running.skipTo(aino, workshop, vote);

        assertThat(phone.put(path + "/" + theme, Map.of("dots", 2))
                        .json()
                        .path("left")
                        .asInt())
                .isEqualTo(crowd.stage(workshop, "vote").voteBudget() - 2);
        assertThat(phone.put(path + "/" + theme, Map.of("dots", 2)).status()).isEqualTo(200);
        assertThat(phone.put(path + "/" + theme, Map.of("dots", 19)).code()).isEqualTo("cap-exceeded");
        assertThat(phone.put(path + "/" + theme, Map.of("dots", -1)).status()).isEqualTo(422);
        assertThat(phone.put(path + "/" + theme, Map.of("dots", "two")).status())
                .isEqualTo(422);
        assertThat(phone.put(path + "/" + UUID.randomUUID(), Map.of("dots", 1)).status())
                .isEqualTo(404);
        assertThat(phone.get(path).json().path("dots").path(theme.toString()).asInt())
                .isEqualTo(2);
        assertThat(phone.put(path + "/" + theme, Map.of("dots", 0)).json().path("dots"))
                .isEmpty();
    }

    @Test
    void aPromiseIsTakenAndFollowedByWhoeverWroteTheNote() {
        UUID decide = crowd.stage(workshop, "decide").id();
        running.skipTo(aino, workshop, decide);
        UUID promise = promises.decide(aino, workshop, decide, "Uudistetaan kirjepohja", Set.of(theme));
        Answer listed = phone.get(api("/promises"));

        Answer taken = phone.send(
                "POST",
                api("/promises/" + promise + "/take"),
                "{\"name\":\"Leena\",\"unit\":\"Asiakasohjaus\",\"due\":\"2026-05-15\"}");
        Answer trace = new TestPhone(port).get("/api/v1/answers/" + answerCode);
        Answer own = phone.get(api("/answers"));

        assertThat(listed.json().get(0).path("state").asString()).isEqualTo("proposed");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text("state")).isEqualTo("taken");
        assertThat(trace.status()).isEqualTo(200);
        assertThat(trace.text("text")).isEqualTo("Yksi kirje riittää");
        assertThat(trace.json().path("theme").path("name").asString()).isEqualTo("Selkeät kirjeet");
        assertThat(trace.json().path("promises").get(0).path("due").asString()).isEqualTo("2026-05-15");
        assertThat(own.json().get(0).path("code").asString()).isEqualTo(answerCode);
        assertThat(new TestPhone(port, "127.0.0.73")
                        .get("/api/v1/answers/0000-0000")
                        .code())
                .isEqualTo("answer-unknown");
        assertThat(phone.send("POST", api("/promises/" + promise + "/take"), "{\"name\":\"x\",\"due\":\"soon\"}")
                        .status())
                .isEqualTo(422);
        assertThat(phone.send("POST", api("/promises/" + UUID.randomUUID() + "/take"), "{\"name\":\"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void someoneElsesAnswersAreNotThere() {
        TestPhone other = new TestPhone(port);
        other.join(crowd.view(workshop).joinCode(), "staff");
        UUID foreign = workshops.running(people.facilitator());

        assertThat(other.get(api("/answers")).json()).isEmpty();
        assertThat(phone.get("/api/v1/workshops/" + foreign + "/answers").status())
                .isEqualTo(404);
        assertThat(phone.get("/api/v1/workshops/" + foreign + "/promises").status())
                .isEqualTo(404);
        assertThat(phone.get("/api/v1/workshops/" + foreign + "/votes/"
                                + crowd.stage(foreign, "vote").id())
                        .status())
                .isEqualTo(404);
        assertThat(phone.get(api("/votes/" + crowd.stage(foreign, "vote").id())).status())
                .isEqualTo(404);
    }

    @Test
    void theCheckOutIsTakenAndReplacedByItsKey() {
        UUID checkout = crowd.stage(workshop, "checkout").id();
        running.skipTo(aino, workshop, checkout);
        String path = api("/checkout/" + TestPhone.key());

        assertThat(phone.put(path, Map.of("stage", checkout.toString(), "heard", 8, "equal", 7))
                        .status())
                .isEqualTo(201);
        assertThat(phone.put(path, Map.of("stage", checkout.toString(), "heard", 9, "change", "Enemmän taukoja"))
                        .status())
                .isEqualTo(200);
        assertThat(phone.put(path, Map.of("stage", checkout.toString(), "heard", 11))
                        .status())
                .isEqualTo(422);
        assertThat(phone.put(path, Map.of("stage", checkout.toString(), "heard", 8.5))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void readinessBelongsToAStage() {
        phone.put(api("/presence"), Map.of("state", "ready"));
        assertThat(frame().json().path("ready").asInt()).isEqualTo(1);

        running.next(aino, workshop);

        assertThat(frame().json().path("ready").asInt()).isZero();
    }

    @Test
    void readyThatWasSaidOfAStageThatIsOverIsForgotten() {
        UUID over = crowd.view(workshop).current().orElseThrow().id();
        running.next(aino, workshop);
        UUID now = crowd.view(workshop).current().orElseThrow().id();

        Answer late = phone.put(api("/presence"), Map.of("state", "ready", "stage", over.toString()));
        assertThat(late.status()).isEqualTo(204);
        assertThat(frame().json().path("ready").asInt()).isZero();

        phone.put(api("/presence"), Map.of("state", "ready", "stage", now.toString()));
        assertThat(frame().json().path("ready").asInt()).isEqualTo(1);
    }

    @Test
    void aStageThatIsNoVoteHasNoVotes() {
        assertThat(phone.get(api("/votes/" + crowd.stage(workshop, "notes").id()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPromiseIsForADayThatComesAndIsNotEmptiedByARepetition() {
        UUID decide = crowd.stage(workshop, "decide").id();
        running.skipTo(aino, workshop, decide);
        String take = api("/promises/" + promises.decide(aino, workshop, decide, "Kirjeet", Set.of(theme)) + "/take");

        for (String day : List.of("2020-01-01", "2026-03-11", "9999-12-31")) {
            assertThat(phone.send("POST", take, "{\"name\":\"Leena\",\"due\":\"" + day + "\"}")
                            .code())
                    .isEqualTo("due-invalid");
        }
        phone.send("POST", take, "{\"name\":\"Leena\",\"unit\":\"Neuvonta\",\"due\":\"2026-05-15\"}");
        Answer again = phone.send("POST", take, "{\"name\":\"Leena\"}");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("due")).isEqualTo("2026-05-15");
        assertThat(again.text("unit")).isEqualTo("Neuvonta");
    }

    @Test
    void theWordsOfARefusedCheckOutSpeakOfAnswers() {
        UUID checkout = crowd.stage(workshop, "checkout").id();
        running.skipTo(aino, workshop, checkout);
        running.close(aino, workshop);

        Answer late = phone.put(
                api("/checkout/" + TestPhone.key()), Map.of("stage", checkout.toString(), "heard", 8, "equal", 7));

        assertThat(late.code()).isEqualTo("stage-sealed");
        assertThat(late.text("detail")).contains("vastausta").doesNotContain("lappu");
    }

    @Test
    void aLanguageAndANameAreChangedOnThePhone() {
        Answer changed = phone.send("PATCH", api("/me"), "{\"locale\":\"sv-simple\",\"name\":\" Aune  K. \"}");

        assertThat(changed.json().path("participant").path("locale").asString()).isEqualTo("sv-simple");
        assertThat(changed.json().path("participant").path("name").asString()).isEqualTo("Aune K.");
        assertThat(phone.send("PATCH", api("/me"), "{\"locale\":\"xx\"}").status())
                .isEqualTo(422);
    }

    private Answer frame() {
        return phone.send("GET", api("/events"), null, "", "Accept", "application/json");
    }

    private String api(String more) {
        return "/api/v1/workshops/" + workshop + more;
    }
}

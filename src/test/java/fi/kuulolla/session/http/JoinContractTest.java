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

@KuulollaTest
class JoinContractTest {
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
    String code;

    @BeforeEach
    void aWorkshopRuns() {
        aino = people.facilitator();
        workshop = workshops.running(aino);
        code = crowd.view(workshop).joinCode();
    }

    TestPhone phone() {
        return new TestPhone(port);
    }

    @Test
    void aNewcomerIsInWithACookieThatScriptsCannotRead() {
        Answer joined = phone().join(code, "client");

        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.id("workshop")).isEqualTo(workshop);
        assertThat(joined.id("participant")).isNotNull();
        assertThat(joined.json().path("stage").path("kind").asString()).isEqualTo("checkin");
        assertThat(joined.json().path("stage").path("open").asBoolean()).isTrue();
        assertThat(joined.text("state")).isEqualTo("in");
        assertThat(joined.text("name")).isNotBlank();
        assertThat(joined.text("returnCode")).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(joined.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void overHttpsTheCookieIsSecure() {
        Answer joined = phone().send(
                        "POST",
                        "/api/v1/join",
                        "{\"code\":\"%s\",\"role\":\"client\"}".formatted(code),
                        "application/json",
                        "X-Forwarded-Proto",
                        "https");

        assertThat(joined.header("Set-Cookie")).contains("Secure");
    }

    @Test
    void theSameDeviceIsTheSamePerson() {
        TestPhone phone = phone();
        UUID first = phone.join(code, "client").id("participant");

        Answer again = phone.join(code, "staff");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id("participant")).isEqualTo(first);
    }

    @Test
    void theSameJoinKeyIsTheSamePersonAlsoWhenTheAnswerWasLost() {
        Map<String, String> body = Map.of("code", code, "role", "client", "joinKey", TestPhone.key());
        TestPhone lost = phone();
        Answer first = lost.join(body);
        TestPhone phone = phone();

        Answer again = phone.join(body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id("participant")).isEqualTo(first.id("participant"));
        assertThat(phone.get(me()).status()).isEqualTo(200);
        assertThat(lost.get(me()).status()).isEqualTo(200);
    }

    @Test
    void tenRequestsWithOneJoinKeyAtOnceMakeOnePerson() throws Exception {
        Map<String, String> body = Map.of("code", code, "role", "client", "joinKey", TestPhone.key());
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> requests = IntStream.range(0, 10)
                    .<Callable<Answer>>mapToObj(i -> () -> phone().join(body))
                    .toList();
            List<Answer> answers =
                    phones.invokeAll(requests).stream().map(Future::resultNow).toList();

            assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
            assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(9);
            assertThat(answers.stream().map(a -> a.id("participant")).distinct())
                    .hasSize(1);
            assertThat(answers.stream()
                            .map(a -> String.valueOf(a.header("Set-Cookie")).split(";", 2)[0])
                            .distinct())
                    .hasSize(1);
        }
        assertThat(participants.of(aino, workshop)).hasSize(1);
    }

    @Test
    void somebodyElseOnTheSameDeviceIsSomebodyElse() {
        TestPhone phone = phone();
        UUID first = phone.join(code, "client").id("participant");

        Answer other = phone.join(Map.of("code", code, "role", "staff", "fresh", true));

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.id("participant")).isNotEqualTo(first);
        assertThat(phone.get(me()).json().path("participant").path("role").asString())
                .isEqualTo("staff");
    }

    @Test
    void theReturnCodeBringsThePersonToAnotherDevice() {
        TestPhone old = phone();
        Answer joined = old.join(code, "client");
        TestPhone fresh = phone();

        Answer back = fresh.send(
                "POST",
                "/api/v1/return",
                "{\"returnCode\":\" " + joined.text("returnCode").toLowerCase(java.util.Locale.ROOT) + "\"}");

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.id("participant")).isEqualTo(joined.id("participant"));
        assertThat(fresh.get(me()).status()).isEqualTo(200);
    }

    @Test
    void thePhoneOneComesFromKeepsWorkingAndNamelessNotesStayWhereTheyWereWritten() {
        TestPhone old = phone();
        String returnCode = old.join(code, "client").text("returnCode");
        UUID notes = crowd.stage(workshop, "notes").id();
        running.skipTo(aino, workshop, notes);
        old.note(workshop, TestPhone.key(), notes, "Nimetön");
        TestPhone fresh = phone();
        String mine = "/api/v1/workshops/" + workshop + "/contributions/mine";

        fresh.send("POST", "/api/v1/return", "{\"returnCode\":\"" + returnCode + "\"}");

        assertThat(old.get(me()).status()).isEqualTo(200);
        assertThat(old.get(mine).json()).hasSize(1);
        assertThat(fresh.get(me()).status()).isEqualTo(200);
        assertThat(fresh.get(mine).json()).isEmpty();
        assertThat(participants.of(aino, workshop)).hasSize(1);

        fresh.send("POST", "/api/v1/workshops/" + workshop + "/leave", null);
        assertThat(old.get(me()).status()).isEqualTo(200);
    }

    @Test
    void afterTheWorkshopThePersonIsStillTheSameAndNewcomersFindNothing() {
        Map<String, String> lost = Map.of("code", code, "role", "client", "joinKey", "k");
        UUID person = phone().join(lost).id("participant");
        TestPhone phone = phone();
        phone.join(lost);
        running.close(aino, workshop);

        Answer door = phone.get("/api/v1/join/" + code);
        Answer again = phone.join(code, "client");

        assertThat(door.status()).isEqualTo(200);
        assertThat(door.json().path("closed").asBoolean()).isTrue();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id("participant")).isEqualTo(person);
        assertThat(phone.get("/api/v1/workshops/" + workshop + "/answers").status())
                .isEqualTo(200);
        assertThat(phone().get("/api/v1/join/" + code).code()).isEqualTo("join-unknown");
        assertThat(phone().join(code, "client").code()).isEqualTo("join-unknown");
        assertThat(phone.join(Map.of("code", code, "role", "staff", "fresh", true))
                        .code())
                .isEqualTo("join-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k", "a-short_key", "0123456789012345678901234567890123456789012345678901234567890123"})
    void aJoinKeyHasOneToSixtyFourLetters(String key) {
        assertThat(phone().join(Map.of("code", code, "role", "client", "joinKey", key))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ä", "a b", "01234567890123456789012345678901234567890123456789012345678901234"})
    void otherJoinKeysAreRefused(String key) {
        assertThat(phone().join(Map.of("code", code, "role", "client", "joinKey", key))
                        .code())
                .isEqualTo("key-invalid");
    }

    @Test
    void theCodeMayBeTypedAsPeopleType() {
        assertThat(phone().join(" " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ") + " ", "client")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void unknownClosedAndLockedCodesAreTheSame404() {
        UUID closed = workshops.running(aino);
        String closedCode = crowd.view(closed).joinCode();
        running.close(aino, closed);
        running.lock(aino, workshop, true);

        List<Answer> answers = List.of(
                phone().join("ABCD-EFGH", "client"),
                phone().join("?", "client"),
                phone().join(closedCode, "client"),
                phone().join(code, "client"),
                phone().get("/api/v1/join/ABCD-EFGH"),
                phone().get("/api/v1/join/" + code));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("join-unknown");
        });
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    }

    @Test
    void whoIsInComesBackThroughALockedDoor() {
        TestPhone phone = phone();
        phone.join(code, "client");
        running.lock(aino, workshop, true);

        assertThat(phone.join(code, "client").status()).isEqualTo(200);
        assertThat(phone.get("/api/v1/join/" + code)
                        .json()
                        .path("you")
                        .path("role")
                        .asString())
                .isEqualTo("client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilitator", "coordinator", "support_person", "boss", "", "CLIENT"})
    void rolesThatAreNotCountedOrUnknownAreRefused(String role) {
        Answer answer = phone().join(code, role);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("role-unknown");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("urn:kuulolla:problem:role-unknown");
        assertThat(answer.json().path("status").asInt()).isEqualTo(422);
    }

    @Test
    void tooManyWrongCodesFromOneAddressMustWaitAndRightOnesDoNotCount() {
        String venue = "127.0.0.71";
        for (int i = 0; i < 60; i++) {
            assertThat(new TestPhone(port, venue).join(code, "client").status()).isEqualTo(201);
        }
        Answer last = new TestPhone(port, venue).join("AAAA-AAAA", "client");
        for (int i = 0; i < 200 && last.status() == 404; i++) {
            last = new TestPhone(port, venue).join("AAAA-AAAA", "client");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("too-many-tries");
        assertThat(Integer.parseInt(String.valueOf(last.header("Retry-After")))).isPositive();
        assertThat(new TestPhone(port, "127.0.0.72").join("AAAA-AAAA", "client").status())
                .isEqualTo(404);
    }

    @Test
    void aRightCodeGetsInHoweverManyWrongOnesCameFromTheSameAddress() {
        String venue = "127.0.0.73";
        Answer wrong = new TestPhone(port, venue).join("AAAA-AAAA", "client");
        for (int i = 0; i < 200 && wrong.status() == 404; i++) {
            wrong = new TestPhone(port, venue).join("AAAA-AAAA", "client");
        }
        assertThat(wrong.status()).isEqualTo(429);

        TestPhone phone = new TestPhone(port, venue);
        assertThat(phone.get("/api/v1/join/" + code).status()).isEqualTo(200);
        Answer joined = phone.join(code, "client");
        assertThat(joined.status()).isEqualTo(201);
        Answer back = new TestPhone(port, venue)
                .send("POST", "/api/v1/return", "{\"returnCode\":\"" + joined.text("returnCode") + "\"}");
        assertThat(back.status()).isEqualTo(200);
    }

    @Test
    void whoWaitsAtTheDoorIsToldSoAndWritesNothing() {
        running.setAdmission(aino, workshop, true);
        TestPhone phone = phone();

        Answer joined = phone.join(code, "client");

        assertThat(joined.text("state")).isEqualTo("waiting");
        assertThat(phone.get(me()).json().path("participant").path("state").asString())
                .isEqualTo("waiting");
        assertThat(phone.get("/api/v1/workshops/" + workshop + "/board").status())
                .isEqualTo(403);
        assertThat(phone.get("/api/v1/workshops/" + workshop + "/board").code()).isEqualTo("not-admitted");
        participants.admit(aino, joined.id("participant"));
        assertThat(phone.get("/api/v1/workshops/" + workshop + "/board").status())
                .isEqualTo(200);
    }

    @Test
    void whoWasRemovedIsForbidden() {
        TestPhone phone = phone();
        participants.remove(aino, phone.join(code, "client").id("participant"));

        assertThat(phone.get(me()).status()).isEqualTo(403);
        assertThat(phone.join(code, "client").status()).isEqualTo(403);
    }

    @Test
    void leavingForgetsTheDevice() {
        TestPhone phone = phone();
        phone.join(code, "client");
        String cookie = phone.cookie();

        Answer left = phone.send("POST", "/api/v1/workshops/" + workshop + "/leave", null);

        assertThat(left.status()).isEqualTo(204);
        assertThat(phone.cookie()).isNull();
        assertThat(phone.get(me()).status()).isEqualTo(401);
        assertThat(phone.holding(cookie).get(me()).status()).isEqualTo(404);
    }

    @Test
    void aForgedCookieIsNoDeviceAndAForeignWorkshopIsNotThere() {
        TestPhone phone = phone();
        phone.join(code, "client");
        UUID foreign = workshops.running(people.facilitator());

        assertThat(phone.get("/api/v1/workshops/" + foreign + "/me").status()).isEqualTo(404);
        assertThat(phone.get("/api/v1/workshops/nonsense/me").status()).isEqualTo(404);
        String forged = String.valueOf(phone.cookie()).replaceFirst("..$", "AA");
        assertThat(phone.holding(forged).get(me()).status()).isEqualTo(401);
        assertThat(phone.holding(null).get(me()).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "\"x\"",
                "null",
                "{",
                "{}",
                "{\"code\":5,\"role\":\"client\"}",
                "{\"code\":{},\"role\":\"client\"}",
                "{\"code\":null}"
            })
    void brokenBodiesAreTheAskersFault(String body) {
        Answer answer = phone().send("POST", "/api/v1/join", body);

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isNotBlank();
    }

    @Test
    void otherFormatsAndHugeBodiesAreRefusedCleanly() {
        assertThat(phone().send("POST", "/api/v1/join", "code=1", "text/plain").status())
                .isEqualTo(415);
        assertThat(phone().send("POST", "/api/v1/join", "{\"code\":\"" + "x".repeat(1_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(phone().get("/api/v1/nothing").code()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://x\")",
                "👩‍👩‍👧",
                "\u202Eשלום",
                "\u200B\u200B",
                "  "
            })
    void hostileNamesAreOnlyNames(String name) {
        TestPhone phone = phone();

        Answer joined = phone.join(Map.of("code", code, "role", "client", "name", name));

        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.text("name")).isNotBlank().doesNotContain("\u202E");
        assertThat(phone.get(me()).json().path("participant").path("name").asString())
                .isEqualTo(joined.text("name"));
    }

    @Test
    void aNameOfTenThousandCharactersIsTooLong() {
        assertThat(phone().join(Map.of("code", code, "role", "client", "name", "ä".repeat(10_000)))
                        .code())
                .isEqualTo("text-too-long");
    }

    @Test
    void refusalsSpeakTheReadersLanguage() {
        Answer swedish = phone().send(
                        "POST",
                        "/api/v1/join",
                        "{\"code\":\"" + code + "\",\"role\":\"x\"}",
                        "application/json",
                        "Accept-Language",
                        "sv-FI,sv;q=0.9");

        assertThat(swedish.text("detail")).isEqualTo("Välj din roll i dag.");
    }

    private String me() {
        return "/api/v1/workshops/" + workshop + "/me";
    }
}

package fi.kuulolla.participation.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.account.ApiTokens;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.LedgerPhase;
import fi.kuulolla.participation.Means;
import fi.kuulolla.participation.NewRecord;
import fi.kuulolla.participation.Source;
import fi.kuulolla.participation.Status;
import fi.kuulolla.programme.ProjectDetails;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestPhone;
import fi.kuulolla.testing.TestPhone.Answer;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The interface of coordinators as a reporting tool meets it. */
@KuulollaTest
class CoordinatorsInterfaceTest {
    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    @Autowired
    Ledger ledger;

    private Staff aino;
    private String token;

    @BeforeEach
    void aino() {
        aino = people.staff(StaffRole.COORDINATOR);
        token = tokens.make(aino, "Power BI");
    }

    @Test
    void listsTheProgrammesOfTheOrganisationAlone() {
        UUID programme = programme();
        Answer all = get("/api/v1/programmes");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.json().size()).isOne();
        assertThat(all.json().get(0).path("id").asString()).isEqualTo(programme.toString());
        assertThat(all.json().get(0).path("name").asString()).isNotEmpty();
        token = tokens.make(people.staff(StaffRole.COORDINATOR), "Toinen");
        assertThat(get("/api/v1/programmes").body()).isEqualTo("[]");
    }

    @Test
    void makesAProgrammeAndTellsItsFigures() {
        UUID programme = programme();
        UUID project = projects.create(aino, programme, ProjectDetails.named("Helsinki"));
        UUID asked = models.create(aino, project, "Oma työntekijä", "");
        models.create(aino, project, "Selkeät kirjeet", "");
        ledger.record(aino, survey(asked, LedgerPhase.PILOTING_EVALUATION));
        ledger.record(aino, survey(asked, LedgerPhase.EVALUATION));

        Answer four = get("/api/v1/programmes/" + programme + "/participation?phases=4");

        assertThat(four.status()).isEqualTo(200);
        assertThat(four.body()).isEqualTo("""
                {"models":2,"described":1,"onlyNo":0,"notAssessed":1,"notDescribed":0,\
                "projects":[{"name":"Helsinki","phases":["piloting_evaluation"],"allPhases":false}],\
                "phases":[\
                {"phase":"ideation","participated":0,"didNotParticipate":0,"informedOnly":0,"notDescribed":0,"notAssessed":2},\
                {"phase":"planning","participated":0,"didNotParticipate":0,"informedOnly":0,"notDescribed":0,"notAssessed":2},\
                {"phase":"development","participated":0,"didNotParticipate":0,"informedOnly":0,"notDescribed":0,"notAssessed":2},\
                {"phase":"piloting_evaluation","participated":1,"didNotParticipate":0,"informedOnly":0,"notDescribed":0,"notAssessed":1}],\
                "means":[{"phase":"piloting_evaluation","means":"survey","models":1}]}""");
        Answer five = get("/api/v1/programmes/" + programme + "/participation?phases=5");
        assertThat(five.json().path("phases").size()).isEqualTo(6);
        assertThat(five.json().path("means").size()).isEqualTo(2);
        Answer others = get("/api/v1/programmes/" + programme + "/participation?role=close_person");
        assertThat(others.json().path("described").asInt()).isZero();
        Answer both = get("/api/v1/programmes/" + programme + "/participation?role=close_person&role=client");
        assertThat(both.json().path("described").asInt()).isOne();
    }

    @Test
    void writesTheTablesSoThatTheyCanBeReadAgain() {
        UUID programme = programme();
        UUID project = projects.create(aino, programme, new ProjectDetails("Itä; Uusimaa", "Itä", "", "", null, null));
        UUID asked = models.create(aino, project, "=HYPERLINK(\"http://evil.example\")", "");
        ledger.record(aino, survey(asked, LedgerPhase.PLANNING));

        Answer codes = get("/api/v1/programmes/" + programme + "/participation.csv");
        assertThat(codes.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(codes.body())
                .startsWith("\uFEFFmodel;project;area;phase;participation;influence;means;roles;")
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\";\"Itä; Uusimaa\";Itä;planning;participated;2;"
                        + "survey;client;");
        assertThat(get("/api/v1/programmes/" + programme + "/participation.csv?lang=fi")
                        .body())
                .startsWith("\uFEFFToimintamalli;Hanke;Alue;Vaihe;")
                .contains(";Suunnittelu;Osallistuivat;2;Kysely;Asiakas tai potilas;");
        assertThat(get("/api/v1/programmes/" + programme + "/models.csv").body())
                .startsWith(
                        "\uFEFFmodel;project;area;class;ideation;planning;development;piloting_evaluation;modelStatus\r\n")
                .endsWith(";Itä;described;not_assessed;participated;not_assessed;not_assessed;\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "phases=3, phases-unknown",
        "role=facilitator, role-code-unknown",
        "role=kissa, role-code-unknown",
        "means=osmosis, means-unknown",
        "status=yes, status-unknown",
        "influence=0, influence-unknown",
        "influence=six, influence-unknown",
        "at=yesterday, date-unknown"
    })
    void saysWhatItDoesNotUnderstand(String query, String code) {
        Answer answer = get("/api/v1/programmes/" + programme() + "/participation?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("detail")).contains(query.substring(query.indexOf('=') + 1));
    }

    @Test
    void theWorkbookComesAsAFile() {
        UUID programme = programme();
        Answer book = get("/api/v1/programmes/" + programme + "/participation.xlsx?lang=sv&phases=5");
        assertThat(book.status()).isEqualTo(200);
        assertThat(book.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(book.header("Content-Disposition")).isEqualTo("attachment; filename=\"participation.xlsx\"");
        assertThat(book.body()).startsWith("PK");
        assertThat(get("/api/v1/programmes/" + programme + "/participation.xlsx?lang=xx")
                        .code())
                .isEqualTo("lang-unknown");
        assertThat(get("/api/v1/programmes/" + programme + "/participation.xlsx?role=x")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void withoutATokenNothingOpens() {
        UUID programme = programme();
        for (String path :
                new String[] {"/participation", "/participation.csv", "/participation.xlsx", "/models.csv", "/nothing"
                }) {
            Answer answer = new TestPhone(port).get("/api/v1/programmes/" + programme + path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("token-missing");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        }
        assertThat(send("GET", "/api/v1/programmes/" + programme + "/participation", null, "kuulolla_wrong")
                        .status())
                .isEqualTo(401);
        assertThat(new TestPhone(port)
                        .send("POST", "/api/v1/programmes", "{\"name\":\"x\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        UUID programme = programme();
        tokens.of(aino).forEach(it -> tokens.revoke(aino, it.id()));
        assertThat(get("/api/v1/programmes/" + programme + "/participation").status())
                .isEqualTo(401);
    }

    @Test
    void anotherOrganisationHasNoSuchProgramme() {
        UUID programme = programme();
        String theirs = tokens.make(people.staff(StaffRole.ADMINISTRATOR), "Vieras");
        for (String path : new String[] {
            "/participation",
            "/participation?role=x",
            "/participation.csv",
            "/participation.xlsx",
            "/participation.xlsx?lang=xx",
            "/models.csv"
        }) {
            Answer answer = send("GET", "/api/v1/programmes/" + programme + path, null, theirs);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("not-found");
        }
        assertThat(get("/api/v1/programmes/not-an-id/participation").status()).isEqualTo(404);
    }

    @Test
    void aProgrammeNeedsAName() {
        assertThat(send("POST", "/api/v1/programmes", "{\"name\":\" \"}", token).code())
                .isEqualTo("text-empty");
        assertThat(send("POST", "/api/v1/programmes", "{}", token).status()).isEqualTo(422);
        assertThat(send("POST", "/api/v1/programmes", "{", token).status()).isEqualTo(400);
    }

    private UUID programme() {
        Answer made = send("POST", "/api/v1/programmes", "{\"name\":\"Lasten palvelut\"}", token);
        assertThat(made.status()).isEqualTo(201);
        return made.id("id");
    }

    private Answer get(String path) {
        return send("GET", path, null, token);
    }

    private Answer send(String method, String path, @Nullable String body, String bearer) {
        return new TestPhone(port).send(method, path, body, "application/json", "Authorization", "Bearer " + bearer);
    }

    private static NewRecord survey(UUID model, LedgerPhase phase) {
        return new NewRecord(
                model,
                phase,
                Source.FORM,
                "",
                Status.PARTICIPATED,
                2,
                Map.of(Role.CLIENT, 40),
                Set.of(Means.SURVEY),
                null,
                "Kysely keväällä",
                null,
                null);
    }
}

package fi.kuulolla.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.account.ApiTokens;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestInterface;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestPhone.Answer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files over HTTP, as automation sends them. */
@KuulollaTest
class ImportsControllerTest {
    private static final String GOOD = """
            model;project;phase;participation;means
            M;A;ideation;participated;survey
            N;A;planning;not_described;
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    Staff aino;
    TestInterface desk;
    UUID programme;

    @BeforeEach
    void programme() {
        aino = people.staff(StaffRole.COORDINATOR);
        desk = new TestInterface(port, tokens.make(aino, "BI"));
        programme = programmes.create(aino, "Ohjelma");
    }

    @Test
    void aDryRunTellsAndChangesNothingAndThenItIsTakenIn() {
        Answer dry = send("a.csv", GOOD, "?dryRun=true");
        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.body()).isEqualTo("""
                {"import":null,"dryRun":true,"rows":2,"rowsLeftOut":0,"records":2,"new":2,"changed":0,"unchanged":0,"ended":0,\
                "models":2,"newModels":2,"projects":1,"newProjects":1,"ignoredColumns":[]}""");
        assertThat(records()).isZero();
        assertThat(send("a.csv", GOOD, "").body())
                .contains("\"dryRun\":false", "\"new\":2")
                .doesNotContain("\"import\":null");
        assertThat(records()).isEqualTo(2);
        assertThat(send("a.csv", GOOD, "").body()).contains("\"import\":null", "\"new\":0", "\"unchanged\":2");
        assertThat(desk.get(programme, "/participation").body())
                .startsWith("{\"models\":2,\"described\":1,\"onlyNo\":0,\"notAssessed\":1,\"notDescribed\":0");
    }

    @Test
    void errorsComeWithTheirPlacesAndNothingIsTakenIn() {
        String wrong = GOOD + "O;A;piloting;participated;surwey\n";
        for (String query : new String[] {"", "?dryRun=true"}) {
            Answer answer = send("a.csv", wrong, query);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body())
                    .contains("\"code\":\"import-invalid\"", "\"errorCount\":1")
                    .contains(
                            "{\"row\":4,\"column\":\"means\",\"value\":\"surwey\",\"message\":\"Keinoa ei tunneta.\",\"suggestion\":\"Survey\"}");
            assertThat(records()).isZero();
        }
        assertThat(send("a.csv", wrong, "?goodRows=true").body()).contains("\"new\":2", "\"rowsLeftOut\":1");
    }

    @Test
    void filesThatAreNotReadAreRefusedInWords() {
        assertProblem(send("a.xlsx", GOOD, ""), 422, "file-extension");
        assertProblem(send("a.csv", "", ""), 422, "file-empty");
        assertProblem(send("a.csv", "Malli;Vaihe\n\"A;Ideointi\n", ""), 422, "file-open-quote");
        assertProblem(send("a.csv", "x".repeat(20_500_000), ""), 413, "interface-too-large");
        assertProblem(send("a.csv", "x".repeat(30_000_000), ""), 413, "interface-too-large");
        assertProblem(desk.post(programme, "/imports", "application/json", "{}"), 422, "file-missing");
        assertProblem(
                desk.upload(programme, "other", "a.csv", GOOD.getBytes(StandardCharsets.UTF_8), ""),
                422,
                "file-missing");
        assertProblem(send("a.csv", GOOD, "?dryRun=perhaps"), 422, "parameter-invalid");
    }

    @Test
    void theNameOfAFileIsKeptAsFarAsItCanBeShown() {
        assertThat(send("C:/tiedot/" + "a".repeat(300) + ".csv", GOOD, "").status())
                .isEqualTo(200);
        assertThat(jdbc.sql("select file_name from import where programme_id = ?")
                        .param(programme)
                        .query(String.class)
                        .single())
                .hasSize(200)
                .startsWith("aa")
                .endsWith("aa.csv");
    }

    @Test
    void withoutAKeyNothingOpensAndOthersProgrammesDoNotExist() {
        byte[] file = GOOD.getBytes(StandardCharsets.UTF_8);
        assertThat(new TestInterface(port, "wrong")
                        .upload(programme, "a.csv", file)
                        .status())
                .isEqualTo(401);
        TestInterface stranger = new TestInterface(port, tokens.make(people.staff(StaffRole.COORDINATOR), "BI"));
        assertProblem(stranger.upload(programme, "a.csv", file), 404, "not-found");
        assertProblem(stranger.upload(programme, "other", "a.csv", file, ""), 404, "not-found");
        assertThat(records()).isZero();
    }

    private void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.text("detail")).isNotBlank().isNotEqualTo(answer.text("title"));
    }

    private Answer send(String name, String content, String query) {
        return desk.upload(programme, "file", name, content.getBytes(StandardCharsets.UTF_8), query);
    }

    private int records() {
        return jdbc.sql("""
                        select count(*) from participation_record r join service_model m on m.id = r.service_model_id
                        join project p on p.id = m.project_id where p.programme_id = ?""").param(programme).query(Integer.class).single();
    }
}

package fi.kuulolla.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.account.ApiTokens;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestInterface;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestPhone.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The published totals of the study: from the rows of a file, over the interface, to the figures. */
@KuulollaTest
class StudyTest {
    private static final List<String> FOUR = List.of("ideation", "planning", "development", "piloting_evaluation");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    ApiTokens tokens;

    @Autowired
    JdbcClient jdbc;

    TestInterface desk;
    UUID programme;

    @BeforeEach
    void programme() {
        desk = new TestInterface(port, tokens.make(people.staff(StaffRole.COORDINATOR), "Tutkimus"));
        programme = desk.programme("Tulevaisuuden sosiaali- ja terveyskeskus");
    }

    @ParameterizedTest
    @CsvSource({
        "study-long.csv, 4",
        "study-long.csv, 5",
        "study-wide.csv, 4",
        "study-wide.csv, 5",
        "study-long.xlsx, 4",
        "study-wide.xlsx, 5"
    })
    void itsPublishedTotalsComeOutOfImportedRows(String file, int phases) throws IOException {
        Answer taken = desk.upload(programme, file, Study.file(file));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().path("new").asInt()).isEqualTo(32 * 4);

        JsonNode totals = desk.get(programme, "/participation?phases=" + phases).json();

        // Published: 32 models in 5 projects, 10 of them without a word of participation.
        assertThat(totals.path("models").asInt()).isEqualTo(32);
        assertThat(totals.path("projects").size()).isEqualTo(5);
        assertThat(totals.path("notDescribed").asInt()).isEqualTo(10);
        assertThat(totals.path("described").asInt()).isEqualTo(22);
        assertThat(totals.path("onlyNo").asInt() + totals.path("notAssessed").asInt())
                .isZero();
        // Published: clients in all four phases in one project only.
        List<String> everywhere = new ArrayList<>();
        totals.path("projects").forEach(it -> {
            if (it.path("allPhases").asBoolean()) {
                everywhere.add(it.path("name").asString());
            }
        });
        assertThat(everywhere).containsExactly("Hanke A");
        // Published: most at the beginning and at the end. How many is invented.
        Map<String, Integer> participated = states(totals, "participated");
        assertThat(List.of("ideation", "piloting_evaluation"))
                .allMatch(phase -> participated.get(phase) > participated.get("planning"))
                .allMatch(phase -> participated.get(phase) > participated.get("development"));
        // Published: surveys at the beginning and over all, client feedback at the end.
        Map<String, Integer> means = means(totals);
        assertThat(most(means, "ideation")).isEqualTo("survey");
        assertThat(most(means, "piloting_evaluation")).isEqualTo("client_feedback");
        assertThat(most(means, "")).isEqualTo("survey");
        // Published: experts by experience in different phases.
        Map<String, Integer> experts = states(
                desk.get(programme, "/participation?phases=" + phases + "&role=expert_by_experience")
                        .json(),
                "participated");
        assertThat(FOUR).allMatch(phase -> experts.get(phase) > 0);

        assertThat(participated).isEqualTo(withSix(phases, Study.participated()));
        assertThat(means).isEqualTo(Study.means());
        states(totals, "notDescribed")
                .forEach(
                        (phase, n) -> assertThat(n + participated.get(phase)).isEqualTo(FOUR.contains(phase) ? 32 : 0));
        assertThat(states(totals, "notAssessed")).isEqualTo(withSix(phases, Map.of("piloting", 32, "evaluation", 32)));
    }

    @Test
    void aQueryOfItsOwnFindsTheSame() throws IOException {
        desk.upload(programme, "study-long.csv", Study.file("study-long.csv"));

        assertThat(jdbc.sql("""
                        select count(*) as models, count(*) filter (where phases = 0) as silent, count(distinct project) as projects
                        from (select m.id, p.name as project, count(r.phase) as phases
                            from service_model m join project p on p.id = m.project_id
                            left join participation_record r on r.service_model_id = m.id and r.status = 'participated'
                            where p.programme_id = ? group by m.id, p.name) it""")
                        .param(programme)
                        .query((row, n) -> row.getInt(1) + " " + row.getInt(2) + " " + row.getInt(3))
                        .single())
                .isEqualTo("32 10 5");
        assertThat(jdbc.sql("""
                        select p.name from project p join service_model m on m.project_id = p.id
                        join participation_record r on r.service_model_id = m.id and r.status = 'participated'
                        where p.programme_id = ? group by p.name having count(distinct r.phase) = 4""").param(programme).query(String.class).list()).containsExactly("Hanke A");
        assertThat(desk.get(programme, "/models.csv")
                        .body()
                        .lines()
                        .filter(line -> line.contains(";not_described;not_described;not_described;not_described;")))
                .hasSize(10);
    }

    @Test
    void theWorkbookTellsTheSame() throws IOException {
        desk.upload(programme, "study-wide.csv", Study.file("study-wide.csv"));

        byte[] file = desk.get(programme, "/participation.xlsx?lang=fi&phases=4")
                .raw()
                .body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(rows(workbook, "Matrix")).hasSize(32);
            assertThat(rows(workbook, "Undescribed")).hasSize(10);
            assertThat(rows(workbook, "Bases")).hasSize(128);
            List<List<String>> projects = rows(workbook, "Projects");
            assertThat(projects).hasSize(5);
            assertThat(projects.stream()
                            .filter(row -> row.getLast().equals("Kyllä"))
                            .map(List::getFirst))
                    .containsExactly("Hanke A");
            Map<String, Integer> participated = new TreeMap<>();
            rows(workbook, "Phases").forEach(row -> participated.put(row.getLast(), Integer.valueOf(row.get(1))));
            assertThat(participated).isEqualTo(Study.participated());
        }
    }

    private static List<List<String>> rows(XSSFWorkbook workbook, String name) {
        XSSFTable table = workbook.getTable(name);
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
            List<String> row = new ArrayList<>();
            for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
                row.add(shown.formatCellValue(table.getXSSFSheet().getRow(r).getCell(c)));
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void theFilesAreThoseTheGeneratorMakes() throws IOException {
        for (var table : Study.tables().entrySet()) {
            assertThat(Files.readString(Study.FOLDER.resolve(table.getKey() + ".csv"), StandardCharsets.UTF_8))
                    .isEqualTo(Study.csv(table.getValue()));
        }
    }

    private static Map<String, Integer> states(JsonNode totals, String state) {
        Map<String, Integer> states = new TreeMap<>();
        totals.path("phases")
                .forEach(it ->
                        states.put(it.path("phase").asString(), it.path(state).asInt()));
        return states;
    }

    private static Map<String, Integer> means(JsonNode totals) {
        Map<String, Integer> means = new TreeMap<>();
        totals.path("means")
                .forEach(it -> means.put(
                        it.path("phase").asString() + " " + it.path("means").asString(),
                        it.path("models").asInt()));
        return means;
    }

    /** The means that most models of a phase have; of every phase when none is named. */
    private static String most(Map<String, Integer> means, String phase) {
        Map<String, Integer> sums = new TreeMap<>();
        means.forEach((key, n) -> {
            if (key.startsWith(phase)) {
                sums.merge(key.substring(key.indexOf(' ') + 1), n, Integer::sum);
            }
        });
        return sums.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    /** The five-phase view has piloting and evaluation beside the joined column. */
    private static Map<String, Integer> withSix(int phases, Map<String, Integer> told) {
        Map<String, Integer> all = new TreeMap<>();
        FOUR.forEach(phase -> all.put(phase, told.getOrDefault(phase, 0)));
        if (phases == 5) {
            all.put("piloting", told.getOrDefault("piloting", 0));
            all.put("evaluation", told.getOrDefault("evaluation", 0));
        }
        return all;
    }
}

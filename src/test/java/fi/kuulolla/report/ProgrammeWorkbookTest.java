package fi.kuulolla.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.participation.CellState;
import fi.kuulolla.participation.Ledger;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.participation.PhaseColumns;
import fi.kuulolla.programme.Programmes;
import fi.kuulolla.programme.Projects;
import fi.kuulolla.programme.ServiceModels;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-12 The workbook of a programme: every number in it is compared with a query of its own. */
@KuulollaTest
class ProgrammeWorkbookTest {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    /** The counting rule told once more, from the records and their roles and means alone. */
    private static final String CELLS = """
            with said as (
                select r.service_model_id as model, r.phase as own,
                       case when r.phase in ('piloting', 'evaluation') then 'piloting_evaluation' else r.phase end as phase,
                       r.influence,
                       case
                           when r.status = 'participated' and (r.influence is null or r.influence > 1) and x.counts then 0
                           when r.status = 'did_not_participate' then 1
                           when r.status = 'participated' and r.influence = 1 and x.counts then 2
                           when r.status = 'not_assessed' then 4
                           when r.phase <> 'piloting_evaluation' and exists (select from model_phase f
                               where f.service_model_id = r.service_model_id and f.phase = r.phase and f.state = 'not_started') then 4
                           when r.phase = 'piloting_evaluation' and (select count(*) from model_phase f
                               where f.service_model_id = r.service_model_id and f.phase in ('piloting', 'evaluation')
                               and f.state = 'not_started') = 2 then 4
                           else 3
                       end as state, r.id
                from participation_record r
                join service_model m on m.id = r.service_model_id join project p on p.id = m.project_id,
                lateral (select
                    (not exists (select from participation_role where record_id = r.id)
                     or exists (select from participation_role where record_id = r.id and role in
                        ('client', 'close_person', 'expert_by_experience', 'client_developer', 'resident')))
                    and exists (select from participation_means where record_id = r.id
                        and means not in ('measure', 'observation')) as counts) x
                where p.programme_id = :programme and r.recorded_to is null and not r.draft),
            cell as (select model, phase, min(state) as state from said group by model, phase)
            """;

    @Autowired
    ParticipationReports reports;

    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    Programmes programmes;

    @Autowired
    Projects projects;

    @Autowired
    ServiceModels models;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    Staff kaisa;

    @BeforeEach
    void kaisa() {
        kaisa = people.staff(StaffRole.COORDINATOR);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNumberOfTheLedgerIsTheDatabases(long seed) throws IOException {
        ProgrammeWorld world = world(seed, 5, 32);
        try (ReadBook book = open(world.programme, PhaseColumns.FOUR, "fi")) {
            List<String> states = List.of("Osallistuivat", "Eivät osallistuneet", "Saivat tietoa", "Ei kuvattu");
            for (Map<String, Object> row : book.rows("Phases")) {
                double rest = 32;
                for (int state = 0; state < states.size(); state++) {
                    double n = number(
                            world,
                            "select count(*) from cell where phase = '" + row.get("Vaihekoodi") + "' and state = "
                                    + state);
                    assertThat(row).as(row + "").containsEntry(states.get(state), n);
                    rest -= n;
                }
                assertThat(row).containsEntry("Ei arvioitu", rest).containsEntry("Malleja", 32.0);
                assertThat((Double) row.get("Osuus, osallistuivat")).isEqualTo((Double) row.get("Osallistuivat") / 32);
            }
            assertThat(book.rows("Phases")).hasSize(4);

            for (Map<String, Object> row : book.rows("Projects")) {
                for (String phase : List.of("Ideointi", "Suunnittelu", "Kehittäminen", "Kokeilu ja arviointi")) {
                    assertThat(row)
                            .containsEntry(
                                    phase,
                                    number(
                                            world,
                                            "select count(*) from cell join service_model m on m.id = cell.model"
                                                    + " join project p on p.id = m.project_id where state = 0 and p.name = '"
                                                    + row.get("Hanke") + "' and phase = '" + code(phase) + "'"));
                }
                assertThat(row)
                        .containsEntry(
                                "Kuvattuja",
                                number(
                                        world,
                                        "select count(distinct cell.model) from cell join service_model m on m.id = cell.model"
                                                + " join project p on p.id = m.project_id where state = 0 and p.name = '"
                                                + row.get("Hanke") + "'"));
            }
            assertThat(book.rows("Projects")).hasSize(5);

            double meansTold = 0;
            for (Map<String, Object> row : book.rows("MeansByPhase")) {
                for (String phase : List.of("Ideointi", "Suunnittelu", "Kehittäminen", "Kokeilu ja arviointi")) {
                    double n = (Double) row.get(phase);
                    meansTold += n;
                    assertThat(n)
                            .isEqualTo(number(
                                    world,
                                    "select count(distinct said.model) from said join participation_means k on k.record_id = said.id"
                                            + " where said.state = 0 and k.means = '" + row.get("Keinokoodi")
                                            + "' and said.phase = '" + code(phase) + "'"));
                }
            }
            assertThat(meansTold)
                    .isEqualTo(number(
                            world,
                            "select count(*) from (select distinct said.model, said.phase, k.means from said"
                                    + " join participation_means k on k.record_id = said.id where said.state = 0"
                                    + " and k.means not in ('measure', 'observation')) x"));

            for (Map<String, Object> row : book.rows("Influence")) {
                String best = "select count(*) from (select model, max(influence) as level from said where state = 0"
                        + " and phase = '" + row.get("Vaihekoodi") + "' group by model) x where level ";
                assertThat(row)
                        .containsEntry("4 Kehittivät yhdessä", number(world, best + "= 4"))
                        .containsEntry("2 Antoivat palautetta", number(world, best + "= 2"))
                        .containsEntry("Tasoa ei tiedetä", number(world, best + "is null"));
            }

            double described = number(world, "select count(distinct model) from cell where state = 0");
            double onlyNo = number(
                    world,
                    "select count(distinct model) from cell c where state = 1"
                            + " and not exists (select from cell d where d.model = c.model and d.state = 0)");
            Map<String, Object> cover = book.cover();
            assertThat(cover)
                    .containsEntry("Toimintamalleja", 32.0)
                    .containsEntry("Hankkeita", 5.0)
                    .containsEntry("joissa osallistuminen on kuvattu", described)
                    .containsEntry("joissa on vain ei-tietoja", onlyNo);
            assertThat((Double) cover.get("joissa osallistumista ei ole kuvattu")
                            + (Double) cover.get("joita ei ole arvioitu"))
                    .isEqualTo(32 - described - onlyNo)
                    .isEqualTo(book.rows("Undescribed").size());

            assertThat(book.column("Bases", "Lähde").stream().filter(it -> !it.equals("Ei kirjauksia")))
                    .hasSize((int) number(world, "select count(*) from said"));
            assertThat(book.rows("Matrix")).hasSize(32);
        }
    }

    @Test
    void everyCellIsTheDatabasesAlsoInFivePhases() throws IOException {
        ProgrammeWorld world = world(4, 3, 40);
        try (ReadBook book = open(world.programme, PhaseColumns.FIVE, "en")) {
            assertThat(book.rows("Cells")).hasSize(40 * 6);
            for (Map<String, Object> row : book.rows("Cells")) {
                Integer state = jdbc.sql(CELLS
                                + "select coalesce(min(state), 4) from said join service_model m on m.id = said.model"
                                + " where m.name = :model and own = :phase")
                        .param("programme", world.programme)
                        .param("model", row.get("Service model"))
                        .param("phase", row.get("Code of phase"))
                        .query(Integer.class)
                        .single();
                assertThat(row).containsEntry("Code of state", CellState.values()[state].code());
                Double level = jdbc.sql(CELLS + "select max(influence)::float8 from said join service_model m"
                                + " on m.id = said.model where m.name = :model and own = :phase and state = :state")
                        .param("programme", world.programme)
                        .param("model", row.get("Service model"))
                        .param("phase", row.get("Code of phase"))
                        .param("state", state)
                        .query(Double.class)
                        .optional()
                        .orElse(null);
                // Only participation and information have a level.
                boolean leveled =
                        state == CellState.PARTICIPATED.ordinal() || state == CellState.INFORMED_ONLY.ordinal();
                assertThat(row.get("Highest level")).as(row + "").isEqualTo(leveled ? level : null);
            }
        }
    }

    @Test
    void workshopsAreToldByTheRuleOfSmallGroups() throws IOException {
        ProgrammeWorld world = world(5, 2, 3);
        UUID big = story.closed(kaisa, Map.of(Role.CLIENT, 7, Role.EXPERT_BY_EXPERIENCE, 5, Role.STAFF, 8))
                .workshop();
        UUID small = story.closed(kaisa, Map.of(Role.CLIENT, 3, Role.STAFF, 6)).workshop();
        UUID mixed = story.closed(kaisa, Map.of(Role.CLIENT, 9, Role.CLOSE_PERSON, 2, Role.STAFF, 7))
                .workshop();
        List.of(big, small, mixed).forEach(world::adopt);
        jdbc.sql("update workshop set title = case id when ? then 'Iso' when ? then 'Pieni' else 'Seka' end"
                        + " where id in (?, ?, ?)")
                .params(big, small, big, small, mixed)
                .update();
        try (ReadBook book = open(world.programme, PhaseColumns.FOUR, "fi")) {
            assertThat(row(book, "Iso"))
                    .containsEntry("Kokemuksen puoli", 12.0)
                    .containsEntry("Työn puoli", 8.0)
                    .containsEntry("Kumppanit", 0.0)
                    .containsEntry("Osallistujia", 20.0)
                    .containsEntry("Kokemuksen puolen osuus", 0.6)
                    .containsEntry("Lappuja", number(big, "select count(*) from contribution where workshop_id = ?"))
                    .containsEntry(
                            "Pisteitä",
                            number(
                                    big,
                                    "select sum(dots) from vote_tally v"
                                            + " join stage s on s.id = v.stage_id where s.workshop_id = ?"))
                    .containsEntry("Äänestäjiä", 20.0)
                    .containsEntry("Lupauksia", 2.0)
                    .containsEntry("Lupauksia avoinna", 2.0)
                    .containsEntry(
                            "Minua kuunneltiin",
                            number(big, "select avg(heard)::float8 from checkout_answer" + " where workshop_id = ?"));
            // Nine in all are told, so neither three nor six may be.
            assertThat(row(book, "Pieni"))
                    .containsEntry("Kokemuksen puoli mukana", "Kyllä")
                    .containsEntry("Kokemuksen puoli", "ei eritelty (alle 5)")
                    .containsEntry("Työn puoli", "ei eritelty (alle 5)")
                    .containsEntry("Kokemuksen puolen osuus", "ei eritelty (alle 5)")
                    .containsEntry("Osallistujia", 9.0);
            assertThat(row(book, "Seka")).containsEntry("Kokemuksen puoli", 11.0);
            assertThat(book.rows("Attendance").stream()
                            .filter(it -> it.get("Työpaja").equals("Seka"))
                            .map(it -> it.get("Rooli") + " " + it.get("Ihmisiä")))
                    .containsExactlyInAnyOrder(
                            "Asiakas tai potilas ei eritelty (alle 5)",
                            "Läheinen ei eritelty (alle 5)",
                            "Työntekijä 7.0");
            assertThat(book.rows("Ideas").stream()
                            .filter(it -> it.get("Työpaja").equals("Pieni"))
                            .map(it -> it.get("Kirjoittajan ryhmä")))
                    .isNotEmpty()
                    .containsOnly("ei eritelty (alle 5)");
            assertThat(book.rows("Themes")).hasSize(6);
            assertThat(book.rows("Promises")).hasSize(6);
            assertThat(book.words()).noneMatch(it -> it.contains("Sari L."));
            assertThat(book.column("Ideas", "Idea")).contains("=HYPERLINK(\"http://evil.example\")0");
            for (UUID workshop : List.of(big, small, mixed)) {
                String title = workshop.equals(big) ? "Iso" : workshop.equals(small) ? "Pieni" : "Seka";
                for (String question : List.of("heard", "equal")) {
                    double n = number(
                            workshop, "select count(" + question + ") from checkout_answer where workshop_id = ?");
                    assertThat(book.rows("Measures").stream()
                                    .filter(it -> it.get("Työpaja").equals(title)
                                            && question.equals(it.get("Kysymyksen koodi"))))
                            .singleElement()
                            .satisfies(
                                    row -> assertThat(row)
                                            .containsEntry("Vastauksia", n < 5 ? "ei eritelty (alle 5)" : n)
                                            .containsEntry(
                                                    "Keskiarvo",
                                                    n < 5
                                                            ? "ei eritelty (alle 5)"
                                                            : number(
                                                                    workshop,
                                                                    "select avg(" + question
                                                                            + ")::float8 from checkout_answer where workshop_id = ?")));
                }
            }
            save(book, "ohjelma-pieni-fi");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theFileIsWholeInEveryLanguage(String lang) throws IOException {
        ProgrammeWorld world = world(6, 5, 32);
        UUID workshop =
                story.closed(kaisa, Map.of(Role.CLIENT, 7, Role.STAFF, 8)).workshop();
        world.adopt(workshop);
        UUID nothing = programmes.create(kaisa, "Tyhjä");
        for (UUID programme : List.of(world.programme, nothing)) {
            for (PhaseColumns columns : PhaseColumns.values()) {
                byte[] file = write(programme, columns, lang);
                Files.createDirectories(Path.of("target/workbooks"));
                Files.write(
                        Path.of("target/workbooks/ohjelma-" + (programme == nothing ? "tyhja" : "32") + "-"
                                + columns.phases().size() + "-" + lang + ".xlsx"),
                        file);
                assertNoUuid(file);
                SoundFile.check(file);
                try (ReadBook book = new ReadBook(file)) {
                    assertSound(book);
                    assertThat(book.words()).noneMatch(it -> it.contains("report.") || it.contains("participation."));
                    assertThat(book.book.getNumberOfSheets()).isEqualTo(17);
                }
            }
        }
    }

    /** What only its writer understands is no file: another library finds the same in every cell. */
    @Test
    void aSecondLibraryReadsTheSame() throws IOException {
        ProgrammeWorld world = world(11, 4, 160);
        world.adopt(story.closed(kaisa, Map.of(Role.CLIENT, 7, Role.STAFF, 8)).workshop());
        byte[] file = write(world.programme, PhaseColumns.FOUR, "fi");
        SoundFile.check(file);
        try (ReadBook book = new ReadBook(file);
                ReadableWorkbook second = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = second.getSheets().toList();
            assertThat(sheets).hasSize(book.book.getNumberOfSheets());
            assertThat(book.rows("Cells")).as("streamed").hasSizeGreaterThan(500);
            for (int i = 0; i < sheets.size(); i++) {
                var sheet = book.book.getSheetAt(i);
                assertThat(sheets.get(i).getName()).isEqualTo(sheet.getSheetName());
                int cells = 0;
                try (var rows = sheets.get(i).openStream()) {
                    for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
                        for (var cell : row) {
                            if (cell != null && cell.getValue() != null) {
                                assertThat(seen(cell))
                                        .as(sheet.getSheetName() + " " + cell.getAddress())
                                        .isEqualTo(seen(sheet.getRow(
                                                        cell.getAddress().getRow())
                                                .getCell(cell.getAddress().getColumn())));
                                cells++;
                            }
                        }
                    }
                }
                int filled = 0;
                for (var row : sheet) {
                    for (var cell : row) {
                        filled += cell.getCellType() == CellType.BLANK ? 0 : 1;
                    }
                }
                assertThat(cells).as(sheet.getSheetName()).isEqualTo(filled);
            }
        }
    }

    private static String seen(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER
                ? String.valueOf(cell.asNumber().doubleValue())
                : cell.asString();
    }

    private static String seen(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    @Test
    void theMatrixIsColouredBySignsAndStaysInSight() throws IOException {
        ProgrammeWorld world = world(7, 2, 12);
        try (ReadBook book = open(world.programme, PhaseColumns.FOUR, "fi")) {
            XSSFSheet matrix = book.book.getSheet("Matriisi");
            assertThat(matrix.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(2);
            assertThat(matrix.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(1)
                            .getNumberOfRules())
                    .isEqualTo(CellState.values().length);
            assertThat(matrix.getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.column("Matrix", "Ideointi")).allMatch(it -> "✓✕i?…".indexOf(((String) it).charAt(0)) >= 0);
            for (String sheet : List.of("Tilat vaiheittain", "Keinot vaiheittain", "Hankkeet vaiheittain")) {
                assertThat(book.book.getSheet(sheet).getDrawingPatriarch().getCharts())
                        .hasSize(1);
            }
        }
    }

    @Test
    void aFilterIsSaidOnTheCoverAndNarrowsEverything() throws IOException {
        ProgrammeWorld world = world(8, 3, 12);
        ParticipationFilter filter = new ParticipationFilter(
                PhaseColumns.FOUR, Set.of(Role.CLIENT), Set.of(), Set.of(), null, "Hanke B", null, "", null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.write(kaisa, world.programme, filter, Publicity.PUBLIC, Locale.of("fi"), Progress.UNSEEN, out);
        try (ReadBook book = new ReadBook(out.toByteArray())) {
            assertThat(book.cover())
                    .containsEntry("Rajaus: hanke", "Hanke B")
                    .containsEntry("Rajaus: roolit", "Asiakas tai potilas")
                    .containsEntry("Toimintamalleja", 4.0);
            assertThat(book.words()).contains("Julkisuus: julkinen.");
            assertThat(book.column("Matrix", "Hanke")).containsOnly("Hanke B");
        }
    }

    @Test
    void eachTableIsAFileToo() throws IOException {
        ProgrammeWorld world = world(9, 2, 8);
        for (String name : ParticipationReports.tables()) {
            StringWriter out = new StringWriter();
            reports.table(
                    kaisa, world.programme, ParticipationFilter.all(PhaseColumns.FOUR), name, Locale.of("fi"), out);
            assertThat(out.toString())
                    .as(name)
                    .startsWith("\uFEFF")
                    .contains(";")
                    .endsWith("\r\n");
        }
        StringWriter out = new StringWriter();
        reports.table(
                kaisa, world.programme, ParticipationFilter.all(PhaseColumns.FOUR), "matrix", Locale.of("fi"), out);
        assertThat(out.toString().lines().filter(it -> it.startsWith("'="))).hasSize(1);
        assertThatThrownBy(() -> reports.table(
                        kaisa,
                        world.programme,
                        ParticipationFilter.all(PhaseColumns.FOUR),
                        "people",
                        Locale.of("fi"),
                        new StringWriter()))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(PhaseColumns.class)
    void anotherOrganisationHasNoWorkbook(PhaseColumns columns) {
        UUID programme = programmes.create(kaisa, "Oma");
        Staff stranger = people.staff(StaffRole.COORDINATOR);
        assertThatThrownBy(() -> reports.write(
                        stranger,
                        programme,
                        ParticipationFilter.all(columns),
                        Locale.of("fi"),
                        OutputStream.nullOutputStream()))
                .isInstanceOf(NotFound.class);
    }

    /** What makes Excel offer to repair a file: tables whose headers differ from their cells, twice the same name, merges within. */
    private static void assertSound(ReadBook book) {
        Set<String> names = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        book.book.forEach(sheet -> {
            assertThat(sheet.getSheetName().length()).isLessThanOrEqualTo(31);
            assertThat(sheet.getPhysicalNumberOfRows()).as(sheet.getSheetName()).isGreaterThan(1);
            for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                assertThat(names.add(table.getName().toLowerCase(Locale.ROOT)))
                        .as(table.getName())
                        .isTrue();
                assertThat(ids.add(table.getCTTable().getId())).isTrue();
                List<String> headers = new ArrayList<>();
                table.getColumns()
                        .forEach(column -> headers.add(column.getName().replace("_x000a_", "\n")));
                assertThat(headers).doesNotHaveDuplicates();
                for (int i = 0; i < headers.size(); i++) {
                    assertThat(sheet.getRow(table.getStartRowIndex())
                                    .getCell(table.getStartColIndex() + i)
                                    .getStringCellValue())
                            .isEqualTo(headers.get(i));
                }
                sheet.getMergedRegions()
                        .forEach(merged -> assertThat(merged.getLastRow() < table.getStartRowIndex()
                                        || merged.getFirstRow() > table.getEndRowIndex())
                                .isTrue());
            }
            sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING && CellWriter.beginsLikeFormula(cell.getStringCellValue())) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }));
        });
    }

    private static void assertNoUuid(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(UUIDS.matcher(part).find()).as(entry.getName()).isFalse();
            }
        }
    }

    private static Map<String, Object> row(ReadBook book, String workshop) {
        return book.rows("Workshops").stream()
                .filter(it -> Objects.equals(it.get("Työpaja"), workshop))
                .findFirst()
                .orElseThrow();
    }

    private static String code(String phase) {
        return switch (phase) {
            case "Ideointi" -> "ideation";
            case "Suunnittelu" -> "planning";
            case "Kehittäminen" -> "development";
            default -> "piloting_evaluation";
        };
    }

    private static void save(ReadBook book, String name) throws IOException {
        Files.createDirectories(Path.of("target/workbooks"));
        try (OutputStream out = Files.newOutputStream(Path.of("target/workbooks/" + name + ".xlsx"))) {
            book.book.write(out);
        }
    }

    private ProgrammeWorld world(long seed, int projectCount, int modelCount) {
        return new ProgrammeWorld(seed, projectCount, modelCount, kaisa, programmes, projects, models, ledger, jdbc);
    }

    private ReadBook open(UUID programme, PhaseColumns columns, String lang) throws IOException {
        return new ReadBook(write(programme, columns, lang));
    }

    private byte[] write(UUID programme, PhaseColumns columns, String lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.write(kaisa, programme, ParticipationFilter.all(columns), Locale.of(lang), out);
        return out.toByteArray();
    }

    private double number(ProgrammeWorld world, String sql) {
        return jdbc.sql(CELLS + sql)
                .param("programme", world.programme)
                .query(Double.class)
                .single();
    }

    private double number(UUID workshop, String sql) {
        return jdbc.sql(sql).param(workshop).query(Double.class).single();
    }
}

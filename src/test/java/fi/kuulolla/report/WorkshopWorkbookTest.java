package fi.kuulolla.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.people.Heads;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.StaffRole;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestStory;
import fi.kuulolla.testing.TestWorkshops;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-11 The workbook of a workshop: every number in it is compared with a query of its own. */
@KuulollaTest
class WorkshopWorkbookTest {
    @Autowired
    WorkshopWorkbook workbook;

    @Autowired
    TestPeople people;

    @Autowired
    TestStory story;

    @Autowired
    TestWorkshops testWorkshops;

    @Autowired
    Heads heads;

    @Autowired
    JdbcClient jdbc;

    Staff aino;

    @BeforeEach
    void aino() {
        aino = people.facilitator();
    }

    @Test
    void everyNumberIsTheDatabases() throws IOException {
        UUID id = story.closed(aino, Map.of(Role.CLIENT, 7, Role.EXPERT_BY_EXPERIENCE, 5, Role.STAFF, 8))
                .workshop();
        heads.set(aino, id, Role.CLIENT, 2);
        XSSFWorkbook book = open(id, "fi");

        assertThat(column(book, "Attendance", "Yhteensä"))
                .containsExactlyInAnyOrderElementsOf(numbers(
                        "select sum(n) from (select role, count(*) n from participant where workshop_id = ? group by role"
                                + " union all select role, heads from head_count where workshop_id = ?) p group by role",
                        id,
                        id));
        assertThat(column(book, "Attendance", "Ilman laitetta")).contains(2.0);

        assertThat(keyed(book, "Themes", "Teema", "Lappuja"))
                .isEqualTo(named(
                        "select t.name, count(c.id) from theme t left join contribution c on c.theme_id = t.id"
                                + " and not c.withdrawn where t.workshop_id = ? and not t.gone group by t.name",
                        id));
        assertThat(keyed(book, "Themes", "Teema", "Pisteitä"))
                .isEqualTo(named(
                        "select t.name, sum(v.dots) from theme t join vote_tally v on v.theme_id = t.id"
                                + " where t.workshop_id = ? group by t.name",
                        id));
        assertThat(keyed(book, "Votes", "Teema", "Yhteensä")).isEqualTo(keyed(book, "Themes", "Teema", "Pisteitä"));
        assertThat(keyed(book, "Votes", "Teema", "Työn puoli"))
                .isEqualTo(named(
                        "select t.name, sum(v.dots) from theme t join vote_tally v on v.theme_id = t.id"
                                + " where t.workshop_id = ? and v.shown_as in ('staff', 'work') group by t.name",
                        id));
        assertThat(keyed(book, "Votes", "Teema", "Kokemuksen puoli"))
                .isEqualTo(named(
                        "select t.name, sum(v.dots) from theme t join vote_tally v on v.theme_id = t.id"
                                + " where t.workshop_id = ? and v.shown_as in ('client', 'expert_by_experience', 'experience')"
                                + " group by t.name",
                        id));

        assertThat(column(book, "Notes", "Teksti"))
                .containsExactlyInAnyOrderElementsOf(
                        texts("select text from contribution where workshop_id = ? and not withdrawn", id));
        assertThat(column(book, "Promises", "Mitä luvattiin"))
                .containsExactlyInAnyOrderElementsOf(texts("select what from promise where workshop_id = ?", id));
        assertThat(column(book, "Agenda", "Alkoi").stream().filter(LocalDateTime.class::isInstance))
                .hasSize(jdbc.sql(
                                "select count(*) from stage_run r join stage s on s.id = r.stage_id where s.workshop_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single());
        assertThat(column(book, "Agenda", "Lappuja").stream().filter(Double.class::isInstance))
                .containsExactlyInAnyOrderElementsOf(numbers(
                        "select count(c.id) from stage s left join contribution c on c.stage_id = s.id where s.workshop_id = ?"
                                + " and s.kind in ('checkin', 'notes', 'board') group by s.id",
                        id));

        Map<String, Object> heard = keyed(book, "CheckOut", "Ryhmä", "Minua kuunneltiin tänään");
        assertThat((Double) heard.get("Kaikki vastaajat"))
                .isEqualTo(jdbc.sql("select avg(heard)::float8 from checkout_answer where workshop_id = ?")
                        .param(id)
                        .query(Double.class)
                        .single());
        assertThat(keyed(book, "CheckOut", "Ryhmä", "Vastauksia (tasavertaisia)")
                        .get("Kaikki vastaajat"))
                .isEqualTo(20.0);
        assertThat(column(book, "Changes", "Mitä muuttaisit?")).containsExactly("@Lisää taukoja");

        Map<String, Object> cover = cover(book);
        assertThat(cover.get("Osallistujia")).isEqualTo(22.0);
        assertThat(cover.get("Kokemuksen puolelta")).isEqualTo(14.0);
        assertThat(cover.get("Lappuja")).isEqualTo(40.0);
        assertThat(cover.get("Teemoja")).isEqualTo(2.0);
        assertThat(cover.get("Pisteitä"))
                .isEqualTo(numbers(
                                "select sum(dots) from vote_tally v join stage s on s.id = v.stage_id where s.workshop_id = ?",
                                id)
                        .getFirst());
        assertThat(cover.get("Lupauksia")).isEqualTo(2.0);
        book.close();
    }

    @Test
    void sixPeopleAreNeverToldApart() throws IOException {
        UUID id = story.closed(aino, Map.of(Role.CLIENT, 3, Role.STAFF, 3)).workshop();
        XSSFWorkbook book = open(id, "fi");
        assertThat(column(book, "Votes", "Kokemuksen puoli")).containsOnly("alle 5");
        assertThat(column(book, "Votes", "Työn puoli")).containsOnly("alle 5");
        assertThat(column(book, "Notes", "Kirjoittajan ryhmä")).containsOnly("kaikki yhdessä (alle 5)");
        assertThat(column(book, "CheckOut", "Ryhmä")).containsExactly("Kaikki vastaajat");
        book.close();
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        UUID id = story.closed(aino, Map.of(Role.CLIENT, 6)).workshop();
        XSSFWorkbook book = open(id, "en");
        int quoted = 0;
        for (var sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING
                            && CellWriter.beginsLikeFormula(cell.getStringCellValue())) {
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        quoted++;
                    }
                }
            }
        }
        assertThat(quoted).isGreaterThan(3);
        book.close();
    }

    @Test
    void anEmptyWorkshopSaysWhyItsSheetsAreEmpty() throws IOException {
        XSSFWorkbook book = open(testWorkshops.planned(aino), "sv");
        assertThat(book.getSheet("Röster").getPhysicalNumberOfRows()).isGreaterThan(1);
        assertThat(words(book))
                .contains("Ingen röstning hölls, eller så är den inte stängd ännu.", "Inga beslut antecknades.");
        book.close();
    }

    @Test
    void anotherOrganisationHasNoWorkbook() {
        UUID id = testWorkshops.planned(aino);
        Staff stranger = people.staff(StaffRole.COORDINATOR);
        assertThatThrownBy(() -> workbook.write(stranger, id, Locale.of("fi"), OutputStream.nullOutputStream()))
                .isInstanceOf(NotFound.class);
    }

    private XSSFWorkbook open(UUID workshop, String lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(aino, workshop, Locale.of(lang), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The values of a table's column, found as a reader would: by the table's name and the header. */
    private static List<Object> column(XSSFWorkbook book, String table, String header) {
        XSSFTable found = book.getTable(table);
        assertThat(found).as(table).isNotNull();
        int column = found.findColumnIndex(header);
        assertThat(column).as(header).isNotNegative();
        List<Object> values = new ArrayList<>();
        for (int row = found.getStartRowIndex() + 1; row <= found.getEndRowIndex(); row++) {
            values.add(value(found.getXSSFSheet().getRow(row).getCell(column)));
        }
        return values;
    }

    private static Map<String, Object> keyed(XSSFWorkbook book, String table, String key, String value) {
        List<Object> keys = column(book, table, key);
        List<Object> values = column(book, table, value);
        Map<String, Object> keyed = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            keyed.put((String) keys.get(i), values.get(i));
        }
        return keyed;
    }

    private static Map<String, Object> cover(XSSFWorkbook book) {
        Map<String, Object> cover = new HashMap<>();
        for (Row row : book.getSheetAt(0)) {
            if (row.getCell(1) != null && row.getCell(0) != null) {
                cover.put(row.getCell(0).getStringCellValue(), value(row.getCell(1)));
            }
        }
        return cover;
    }

    private static List<String> words(XSSFWorkbook book) {
        List<String> words = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                words.add(cell.getStringCellValue());
            }
        })));
        return words;
    }

    private static Object value(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue()
                    : (Object) cell.getNumericCellValue();
        }
        return cell.getStringCellValue();
    }

    private List<Object> numbers(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, i) -> (Object) row.getDouble(1))
                .list();
    }

    private List<Object> texts(String sql, UUID workshop) {
        return jdbc.sql(sql)
                .param(workshop)
                .query((row, i) -> (Object) row.getString(1))
                .list();
    }

    private Map<String, Object> named(String sql, UUID workshop) {
        Map<String, Object> named = new HashMap<>();
        jdbc.sql(sql).param(workshop).query(row -> {
            named.put(row.getString(1), row.getDouble(2));
        });
        return named;
    }
}

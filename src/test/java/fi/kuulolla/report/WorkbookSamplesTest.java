package fi.kuulolla.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookSamplesTest {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void emptyEightAndFortyAreWholeInEveryLanguage(String lang) throws IOException {
        Map<String, HeldWorkshop> samples = Map.of(
                "empty", HeldSamples.empty(),
                "eight", HeldSamples.eight(),
                "forty", HeldSamples.forty(),
                "without-experience", HeldSamples.withoutExperience());
        Path folder = Files.createDirectories(Path.of("target/workbooks"));
        for (var sample : samples.entrySet()) {
            byte[] file = write(sample.getValue(), lang);
            Files.write(folder.resolve(sample.getKey() + "-" + lang + ".xlsx"), file);
            assertNoUuid(file);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                assertThat(book.getNumberOfSheets()).isEqualTo(9);
                book.forEach(sheet -> {
                    assertThat(sheet.getPhysicalNumberOfRows())
                            .as(sheet.getSheetName())
                            .isGreaterThan(1);
                    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                    assertEveryWordIsTranslated((XSSFSheet) sheet);
                });
            }
        }
    }

    @Test
    void cellsThatBeginLikeAFormulaStayText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(HeldSamples.eight(), "fi")))) {
            Cell cell = find(book.getSheet("Laput"), "=HYPERLINK");
            assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void smallGroupsAreNotToldApart() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(HeldSamples.eight(), "fi")))) {
            XSSFSheet votes = book.getSheet("Äänet");
            assertThat(find(votes, "alle 5").getStringCellValue()).isEqualTo("alle 5");
            assertThat(votes.getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    /** A header cut inside a word is hard to read, and Swedish words are long. */
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyColumnHoldsTheLongestWordOfItsHeader(String lang) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(HeldSamples.forty(), lang)))) {
            book.forEach(sheet -> ((XSSFSheet) sheet).getTables().forEach(table -> {
                Row header = sheet.getRow(table.getStartRowIndex());
                for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                    String text = header.getCell(column).getStringCellValue();
                    int longest = Stream.of(text.split(" "))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
                    assertThat(sheet.getColumnWidth(column) / 256).as(text).isGreaterThanOrEqualTo(longest + 4);
                }
            }));
        }
    }

    @ParameterizedTest
    @CsvSource({"fi, '0\\ %'", "sv, '0\\ %'", "en, 0%"})
    void sharesAreWrittenAsTheLanguageWritesThem(String lang, String format) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            assertThat(new Styles(book, Locale.of(lang)).share.getDataFormatString())
                    .isEqualTo(format);
        }
    }

    private static byte[] write(HeldWorkshop held, String lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkshopWorkbook.write(held, HeldSamples.words(lang), out);
        return out.toByteArray();
    }

    private static void assertEveryWordIsTranslated(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING) {
                    assertThat(cell.getStringCellValue()).doesNotContain("report.", "followup.");
                }
            }
        }
    }

    private static void assertNoUuid(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(UUID.matcher(part).find()).as(entry.getName()).isFalse();
            }
        }
    }

    private static Cell find(XSSFSheet sheet, String beginning) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && cell.getStringCellValue().startsWith(beginning)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no " + beginning + " in " + sheet.getSheetName());
    }
}

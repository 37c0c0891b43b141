package fi.kuulolla.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "BOM"})
    void textIsReadInTheEncodingsOfOurOffices(String encoding) throws IOException {
        String text = "Toimintamalli;Näyttö\r\nSelkeät kirjeet;\"sanoi \"\"äiti\"\";\nja isä\"\r\n\r\nPerhe – 2;å\r\n";
        boolean marked = !encoding.equals("UTF-8") && !encoding.startsWith("windows");
        Charset charset = encoding.equals("BOM") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        assertThat(rows("a.csv", ((marked ? "\uFEFF" : "") + text).getBytes(charset)))
                .containsExactly(
                        "1 [Toimintamalli, Näyttö]",
                        "2 [Selkeät kirjeet, sanoi \"äiti\";\nja isä]",
                        "4 [Perhe – 2, å]");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFound(String separator) throws IOException {
        String text =
                String.join(separator, "Malli", "\"Keinot; tai, muut\tsanat\"", "Vaihe") + "\nA" + separator + "b";
        assertThat(rows("a.csv", text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1 [Malli, Keinot; tai, muut\tsanat, Vaihe]", "2 [A, b]");
    }

    @Test
    void aTitleAndSentencesDoNotHideTheSeparator() throws IOException {
        String text = "Osallistuminen, tilanne, syksy\nMalli;Vaihe;Keinot\nA;b;kysely, haastattelu, raati, dialogi\n";
        assertThat(rows("a.csv", text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "1 [Osallistuminen, tilanne, syksy]",
                        "2 [Malli, Vaihe, Keinot]",
                        "3 [A, b, kysely, haastattelu, raati, dialogi]");
    }

    @Test
    void excelsOwnFirstLineTellsTheSeparatorAndIsNoRow() throws IOException {
        assertThat(rows("a.csv", "sep=,\r\na;b,c\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1 [a;b, c]", "2 [1, 2]");
    }

    @Test
    void oldLineEndsAndEmptyCellsAtTheEndAreForgiven() throws IOException {
        assertThat(rows("a.csv", "a;b;;\rc; \"d\" ;\r".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1 [a, b]", "2 [c, d ]");
    }

    @Test
    void aWorkbookIsReadAsItsCellsShow() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row first = workbook.createSheet("Kansi").createRow(0);
            first.createCell(0).setCellValue("Kansi");
            var sheet = workbook.createSheet("Tiedot");
            Row header = sheet.createRow(2);
            header.createCell(0).setCellValue("Toimintamalli");
            XSSFRichTextString rich = new XSSFRichTextString("vaikuttamisen ");
            rich.append("taso");
            header.createCell(1).setCellValue(rich);
            Row row = sheet.createRow(4);
            row.createCell(0).setCellValue("A & B <c>");
            row.createCell(1).setCellValue(4.0);
            row.createCell(3).setCellValue(true);
            workbook.createSheet("Piilossa");
            workbook.setSheetHidden(2, true);
            Path file = saved(workbook, "a.xlsx");
            try (TableFile table = TableFile.open(file, "a.xlsx")) {
                assertThat(table.sheets()).isEqualTo(2);
                assertThat(table.sheetName(1)).isEqualTo("Tiedot");
                assertThat(rows(table, 1))
                        .containsExactly("3 [Toimintamalli, vaikuttamisen taso]", "5 [A & B <c>, 4, , true]");
            }
        }
    }

    @Test
    void aWorkbookWithItsTextsInItsCellsIsReadToo() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet("A");
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(1).setCellValue("rivi & " + i);
            }
            List<String> rows = rows(TableFile.open(saved(workbook, "a.xlsx"), "A.XLSX"), 0);
            assertThat(rows).hasSize(500).endsWith("500 [, rivi & 499]");
        }
    }

    @Test
    void aSheetWithoutAddressesIsReadInItsOrder() throws IOException {
        String cells =
                "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>2.50</v></c></row><row><c><v>1E3</v></c></row>";
        Path file =
                new HostileFiles(folder).workbook("a.xlsx", "", Map.of(HostileFiles.SHEET, HostileFiles.sheet(cells)));
        assertThat(rows(TableFile.open(file, "a.xlsx"), 0)).containsExactly("1 [a, 2.5]", "2 [1000]");
    }

    private Path saved(org.apache.poi.ss.usermodel.Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private List<String> rows(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try (TableFile table = TableFile.open(file, name)) {
            return rows(table, 0);
        }
    }

    private static List<String> rows(TableFile table, int sheet) {
        List<String> rows = new ArrayList<>();
        table.read(sheet, (number, cells) -> rows.add(number + " " + cells));
        return rows;
    }
}

package fi.kuulolla.intake.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files that are not what they say, or far more than they seem. Each has the refusal it must get as its name. */
final class HostileFiles {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final Path folder;
    private final Map<Path, String> made = new LinkedHashMap<>();

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** A part of a packed file, written when it is asked for. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** Every file and the code of its refusal. */
    Map<Path, String> all() throws IOException {
        bytes("empty.csv", "file-empty", "");
        bytes("empty.xlsx", "file-empty", "");
        bytes("picture.csv", "file-not-table", "\u0089PNG\r\n\u001a\n\0\0\0");
        bytes("page.csv", "file-not-table", "<html><body><table><tr><td>1</td></tr></table></body></html>");
        bytes("letter.xlsx", "file-not-table", "%PDF-1.7 ...");
        bytes("text.xlsx", "file-extension", "Toimintamalli;Vaihe\nA;Ideointi\n");
        bytes("text.xls", "file-extension", "Toimintamalli;Vaihe\nA;Ideointi\n");
        bytes("note.docx", "file-not-table", "Toimintamalli;Vaihe\n");
        bytes("quote.csv", "file-open-quote", "Toimintamalli;Vaihe\n\"A;Ideointi\nB;Ideointi\n");
        bytes("old.xls", "file-xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 Workbook");
        bytes(
                "secret.xlsx",
                "file-password",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + wide("EncryptedPackage"));
        bytes("cut.xlsx", "file-damaged", "PK\u0003\u0004 and then nothing");
        bytes("random.csv", "file-not-table", "a;b\n\u0001\u0002\u0003\u0004");
        bytes("wide.csv", "file-too-many-columns", "x;".repeat(10_000) + "x\n");
        bytes("cell.csv", "file-too-much-text", "a;" + "x".repeat(100_000));
        write("long.csv", "file-too-many-rows", out -> repeat(out, "a;b\n", 2_000_000));
        write("large.csv", "file-too-large", out -> repeat(out, "model;phase;participation\n", 800_000));
        workbook("renamed.csv", "file-extension", Map.of(SHEET, sheet("")));
        workbook("macro.xlsm", "file-macros", Map.of(SHEET, sheet("")));
        workbook("macro.xlsx", "file-macros", Map.of(SHEET, sheet(""), "xl/vbaProject.bin", text("x")));
        workbook(
                "link.xlsx",
                "file-links",
                Map.of(SHEET, sheet(""), "xl/externalLinks/externalLink1.xml", text("<a/>")));
        workbook("formula.xlsx", "file-formulas", Map.of(SHEET, sheet(cell("<f>HYPERLINK(\"http://x\")</f><v>1</v>"))));
        workbook(
                "rows.xlsx",
                "file-too-many-rows",
                Map.of(SHEET, rows("<row r=\"%d\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>", 2_000_000)));
        workbook("nothing.xlsx", "file-too-many-rows", Map.of(SHEET, rows("<row r=\"%d\"/>", 2_000_000)));
        workbook(
                "columns.xlsx",
                "file-too-many-columns",
                Map.of(SHEET, sheet("<row r=\"1\"><c r=\"NTP1\"><v>1</v></c></row>")));
        workbook("bomb.xlsx", "file-bomb", Map.of(SHEET, filled("<worksheet><cols>", "<col/>", 80_000_000)));
        workbook(
                "mirrors.xlsx",
                "file-bomb",
                Map.of(
                        "xl/workbook.xml",
                        text("<workbook xmlns:r=\"x\"><sheets>" + "<sheet name=\"A\" r:id=\"r1\"/>".repeat(60)
                                + "</sheets></workbook>"),
                        SHEET,
                        random("<worksheet><cols>", 15_000_000)));
        workbook("attribute.xlsx", "file-bomb", Map.of(SHEET, filled("<worksheet a=\"", "a", 40_000_000)));
        workbook(
                "strings.xlsx",
                "file-bomb",
                Map.of(
                        SHEET,
                        sheet(cell("<v>0</v>").replace("<c", "<c t=\"s\"")),
                        STRINGS,
                        filled("<sst>", "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>", 80_000_000)));
        workbook("comment.xlsx", "file-damaged", Map.of(SHEET, filled("<worksheet><!--", "<a>", 20_000_000)));
        workbook(
                "entities.xlsx",
                "file-damaged",
                Map.of(
                        SHEET,
                        text(
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>")));
        workbook(
                "outside.xlsx",
                "file-damaged",
                Map.of(
                        SHEET,
                        text("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>")));
        workbook("torn.xlsx", "file-damaged", Map.of(SHEET, text("<worksheet><sheetData><row")));
        workbook(
                "index.xlsx",
                "file-damaged",
                Map.of(SHEET, sheet(cell("<v>99</v>").replace("<c", "<c t=\"s\""))));
        packed("archive.xlsx", "file-not-table", Map.of("a.txt", text("a")));
        packed("archive.zip", "file-not-table", Map.of("a.txt", text("a")));
        return made;
    }

    void bytes(String name, String code, String content) throws IOException {
        write(name, code, out -> out.write(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void write(String name, String code, Part content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
        made.put(file, code);
    }

    Path workbook(String name, String code, Map<String, Part> parts) throws IOException {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put(TYPES, text("<Types/>"));
        all.put(
                "_rels/.rels",
                text(
                        "<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        all.put(
                "xl/workbook.xml",
                text(
                        "<workbook><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\" xmlns:r=\"x\"/></sheets></workbook>"));
        all.put(
                "xl/_rels/workbook.xml.rels",
                text(
                        "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
        all.putAll(parts);
        return packed(name, code, all);
    }

    private Path packed(String name, String code, Map<String, Part> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        made.put(file, code);
        return file;
    }

    static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Part sheet(String rows) {
        return text("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String cell(String inside) {
        return "<row r=\"1\"><c r=\"A1\">" + inside + "</c></row>";
    }

    private static Part rows(String row, int count) {
        return out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i <= count; i++) {
                out.write(row.formatted(i).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static Part filled(String start, String again, int bytes) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            repeat(out, again, bytes / again.length());
        };
    }

    /** Tags that hardly pack. */
    private static Part random(String start, int bytes) {
        return out -> {
            Random random = new Random(1);
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int n = 0; n < bytes; n += 27) {
                out.write(("<col a=\"" + Long.toHexString(random.nextLong() | Long.MIN_VALUE) + "\"/>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</cols></worksheet>".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        byte[] block = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / 1_000; i++) {
            out.write(block);
        }
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}

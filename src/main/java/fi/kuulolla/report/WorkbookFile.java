package fi.kuulolla.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes sheets of pure data as a workbook: real tables with filters, frozen headers, widths, print set-up. Rows of long tables
 * are streamed, so their number costs no memory.
 */
final class WorkbookFile {
    /** Tables longer than this are streamed; shorter ones are kept, as charts and second tables need them. */
    private static final int LONG = 500;

    /** Characters that an A4 page still shows in a size people can read. */
    private static final int WIDE = 220;

    static {
        TempFile.setTempFileCreationStrategy(new WaitingRows());
    }

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Styles styles;
    private final CellWriter cells;

    private final List<Runnable> streamed = new ArrayList<>();
    private final SXSSFWorkbook[] stream = new SXSSFWorkbook[1];

    WorkbookFile(Locale locale) {
        styles = new Styles(book, locale);
        cells = new CellWriter(styles);
    }

    void properties(String title, String subject, String organisation, Instant at) {
        POIXMLProperties properties = book.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setSubjectProperty(subject);
        properties.getCoreProperties().setCreator("Kuulolla");
        properties.getCoreProperties().setCreated(Optional.of(Date.from(at)));
        properties.getCoreProperties().setModified(Optional.of(Date.from(at)));
        properties.getExtendedProperties().setApplication("Kuulolla");
        properties.getExtendedProperties().getUnderlyingProperties().setCompany(organisation);
    }

    void cover(Cover cover) {
        XSSFSheet sheet = book.createSheet(cover.tab());
        new CoverSheet(cells, styles).write(sheet, cover);
        PageSetup.cover(sheet, cover.title());
    }

    void sheet(Sheet content, String footer) {
        XSSFSheet sheet = book.createSheet(content.name());
        widths(sheet, content);
        int at = legend(sheet, content, heading(sheet, content));
        boolean first = true;
        for (Table table : content.tables()) {
            if (!table.empty()) {
                int headerRow = at;
                at = table(sheet, table, headerRow, content.tables().size() == 1) + 2;
                if (first) {
                    sheet.createFreezePane(content.states().isPresent() ? 1 : 0, headerRow + 1);
                    colours(sheet, content, headerRow, headerRow + table.rows().size());
                    PageSetup.table(sheet, footer, headerRow);
                    if (width(content) > WIDE) {
                        PageSetup.wide(sheet);
                    }
                    content.chart().ifPresent(chart -> {
                        BarChart.draw(sheet, chart, table, headerRow);
                        PageSetup.onePage(sheet);
                    });
                    first = false;
                }
            }
        }
        if (first) {
            cells.text(sheet.createRow(at), 0, content.whyEmpty(), styles.note);
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, Math.max(1, widest(content) - 1)));
            PageSetup.words(sheet, footer);
        }
    }

    /** Adds links to all other sheets under the cover's text. */
    void contents(String heading) {
        XSSFSheet cover = book.getSheetAt(0);
        int at = cover.getLastRowNum() + 2;
        cells.text(cover.createRow(at), 0, heading, styles.name);
        var linkStyle = book.createCellStyle();
        var font = book.createFont();
        font.setFontName(Styles.FACE);
        font.setFontHeightInPoints((short) 10);
        font.setFamily(org.apache.poi.ss.usermodel.FontFamily.SWISS);
        font.setUnderline(FontUnderline.SINGLE);
        font.setColor(org.apache.poi.ss.usermodel.IndexedColors.DARK_TEAL.getIndex());
        linkStyle.setFont(font);
        for (int i = 1; i < book.getNumberOfSheets(); i++) {
            Row row = i == 1 ? cover.getRow(at) : cover.createRow(at + i - 1);
            var cell = row.createCell(1);
            cell.setCellValue(book.getSheetName(i));
            var link = book.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.DOCUMENT);
            link.setAddress("'" + book.getSheetName(i).replace("'", "''") + "'!A1");
            cell.setHyperlink(link);
            cell.setCellStyle(linkStyle);
        }
    }

    void write(OutputStream out) throws IOException {
        book.setActiveSheet(0);
        try (SXSSFWorkbook streaming = new SXSSFWorkbook(book, 100, false, false)) {
            stream[0] = streaming;
            // Some readers of zip files stumble over 64-bit sizes where none are needed.
            streaming.setZip64Mode(Zip64Mode.AsNeeded);
            streamed.forEach(Runnable::run);
            streaming.write(out);
        }
    }

    private int heading(XSSFSheet sheet, Sheet content) {
        cells.text(sheet.createRow(0), 0, content.name(), styles.title);
        int at = 1;
        int last = Math.max(1, widest(content) - 1);
        for (String note : content.notes()) {
            Row row = sheet.createRow(at);
            cells.text(row, 0, note, styles.note);
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, last));
            RowHeight.set(row, RowHeight.lines(note, width(content)));
            at++;
        }
        return at + 1;
    }

    /** The signs of the states over their columns, coloured like them. */
    private int legend(XSSFSheet sheet, Sheet content, int at) {
        StateColumns states = content.states().orElse(null);
        if (states == null || content.tables().getFirst().empty()) {
            return at;
        }
        Row row = sheet.createRow(at);
        cells.text(row, 0, states.legendTitle(), styles.name);
        for (int i = 0; i < states.legend().size(); i++) {
            cells.text(row, 1 + i, states.legend().get(i), styles.text);
        }
        row.setHeightInPoints(RowHeight.LINE * 2);
        StateColours.add(sheet, new CellRangeAddress(at, at, 1, states.legend().size()));
        return at + 2;
    }

    private static void colours(XSSFSheet sheet, Sheet content, int headerRow, int lastRow) {
        content.states()
                .ifPresent(states -> StateColours.add(
                        sheet, new CellRangeAddress(headerRow + 1, lastRow, states.first(), states.last())));
    }

    /** The last row written, or that will be when the rows are streamed. */
    private int table(XSSFSheet sheet, Table table, int headerRow, boolean mayStream) {
        Row header = sheet.createRow(headerRow);
        for (int column = 0; column < table.columns().size(); column++) {
            cells.text(header, column, table.columns().get(column).header(), styles.header);
        }
        header.setHeightInPoints(RowHeight.LINE * headerLines(table) + 6);
        int lastRow = headerRow + table.rows().size();
        if (mayStream && table.rows().size() > LONG) {
            int sheetIndex = book.getSheetIndex(sheet);
            streamed.add(() -> stream(sheetIndex, table, headerRow));
        } else {
            for (int i = 0; i < table.rows().size(); i++) {
                row(sheet.createRow(headerRow + 1 + i), table, table.rows().get(i));
            }
        }
        asTable(sheet, table, headerRow, lastRow);
        return lastRow;
    }

    private void stream(int sheetIndex, Table table, int headerRow) {
        SXSSFSheet sheet = stream[0].getSheetAt(sheetIndex);
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet.createRow(headerRow + 1 + i), table, table.rows().get(i));
        }
    }

    private void row(Row row, Table table, List<Cell> values) {
        int lines = 1;
        for (int column = 0; column < values.size(); column++) {
            cells.write(row, column, values.get(column));
            lines = Math.max(
                    lines,
                    RowHeight.lines(
                            values.get(column), table.columns().get(column).width()));
        }
        RowHeight.set(row, lines);
    }

    private void asTable(XSSFSheet sheet, Table table, int headerRow, int lastRow) {
        AreaReference area = new AreaReference(
                new CellReference(headerRow, 0),
                new CellReference(lastRow, table.columns().size() - 1),
                book.getSpreadsheetVersion());
        XSSFTable made = sheet.createTable(area);
        made.setName(table.code());
        made.setDisplayName(table.code());
        var style = made.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
        made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private static void widths(XSSFSheet sheet, Sheet content) {
        for (Table table : content.tables()) {
            for (int column = 0; column < table.columns().size(); column++) {
                int width = Math.min(255, table.columns().get(column).width()) * 256;
                sheet.setColumnWidth(column, Math.max(width, sheetWidth(sheet, column)));
            }
        }
    }

    private static int sheetWidth(XSSFSheet sheet, int column) {
        int width = sheet.getColumnWidth(column);
        return width == sheet.getDefaultColumnWidth() * 256 ? 0 : width;
    }

    private static int widest(Sheet content) {
        return content.tables().stream()
                .mapToInt(it -> it.columns().size())
                .max()
                .orElse(1);
    }

    private static int width(Sheet content) {
        return content.tables().stream()
                .mapToInt(it -> it.columns().stream().mapToInt(Column::width).sum())
                .max()
                .orElse(60);
    }

    private static int headerLines(Table table) {
        // A filter's button takes the room of about three characters.
        return table.columns().stream()
                .mapToInt(it -> RowHeight.lines(it.header(), it.width() - 3))
                .max()
                .orElse(1);
    }
}

package fi.kuulolla.report;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays out the first sheet: names on the left, values on the right, nothing wider than a page. */
final class CoverSheet {
    private static final int NAME = 36;
    private static final int VALUE = 60;

    private final CellWriter cells;
    private final Styles styles;

    CoverSheet(CellWriter cells, Styles styles) {
        this.cells = cells;
        this.styles = styles;
    }

    void write(XSSFSheet sheet, Cover cover) {
        sheet.setColumnWidth(0, NAME * 256);
        sheet.setColumnWidth(1, VALUE * 256);
        sheet.setDisplayGridlines(false);
        int at = 0;
        cells.text(sheet.createRow(at++), 0, cover.title(), styles.title);
        at = across(sheet, at + 1, cover.mark(), true);
        if (!cover.warning().isEmpty()) {
            at = across(sheet, at + 1, cover.warning(), true);
        }
        at++;
        for (Cover.Fact fact : cover.facts()) {
            Row row = sheet.createRow(at++);
            cells.text(row, 0, fact.name(), styles.name);
            cells.writeFact(row, 1, fact.value());
            RowHeight.set(row, Math.max(RowHeight.lines(fact.name(), NAME - 4), RowHeight.lines(fact.value(), VALUE)));
        }
        at++;
        cells.text(sheet.createRow(at++), 0, cover.rulesTitle(), styles.name);
        for (String rule : cover.rules()) {
            at = across(sheet, at, rule, false);
        }
    }

    private int across(XSSFSheet sheet, int at, String text, boolean marked) {
        Row row = sheet.createRow(at);
        cells.text(row, 0, text, marked ? styles.mark : styles.note);
        row.createCell(1).setCellStyle(marked ? styles.mark : styles.note);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, 1));
        int lines = RowHeight.lines(text, NAME + VALUE - (marked ? 12 : 2));
        row.setHeightInPoints((RowHeight.LINE + (marked ? 2 : 0)) * lines + (marked ? 8 : 4));
        return at + 1;
    }
}

package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where reports of programmes are made. */
final class ReportsPage {
    private final Page page;

    ReportsPage(Page page) {
        this.page = page;
        assertThat(page.locator(".report-step .next")).isVisible();
    }

    /** Has the workbook made and takes it. */
    XSSFWorkbook workbook() {
        page.locator(".report-step .next").click();
        assertThat(page.locator(".report-step a.next")).isVisible();
        Download download =
                page.waitForDownload(() -> page.locator(".report-step a.next").click());
        try (InputStream file = download.createReadStream()) {
            return new XSSFWorkbook(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of a table as a reader sees it; the first is 1. */
    static List<String> line(XSSFWorkbook book, String table, int number) {
        XSSFTable found = book.getTable(table);
        DataFormatter shown = new DataFormatter();
        List<String> cells = new ArrayList<>();
        for (int column = found.getStartColIndex(); column <= found.getEndColIndex(); column++) {
            cells.add(shown.formatCellValue(found.getXSSFSheet()
                    .getRow(found.getStartRowIndex() + number)
                    .getCell(column)));
        }
        return cells;
    }
}

package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a closed workshop gave. */
final class AfterPage {
    private final Page page;

    AfterPage(Page page) {
        this.page = page;
    }

    AfterPage shows(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    String everything() {
        return String.valueOf(page.evaluate("() => document.documentElement.outerHTML"));
    }

    /** The workbook as it comes out of the browser. */
    XSSFWorkbook workbook() {
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='workbook.xlsx']").first().click());
        try (InputStream file = download.createReadStream()) {
            return new XSSFWorkbook(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

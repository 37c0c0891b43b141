package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The matrix of a programme. */
final class MatrixPage {
    private final Page page;

    MatrixPage(Page page) {
        this.page = page;
        assertThat(page.locator("vaadin-grid.matrix-grid")).isVisible();
    }

    /** The only cell in this state and column of a programme with one model; columns as they stand on the page. */
    MatrixPage showsFirst(String state) {
        assertThat(cells().first()).containsText(state);
        return this;
    }

    MatrixPage showsOfState(String state, int cells) {
        assertThat(cells().filter(new Locator.FilterOptions().setHasText(state)))
                .hasCount(cells);
        return this;
    }

    Locator openFirst() {
        cells().first().click();
        return panel();
    }

    Locator panel() {
        Locator panel = page.locator(".cell-panel");
        assertThat(panel).isVisible();
        return panel;
    }

    Locator gaps() {
        page.locator(".page-h .k-btn.next").click();
        Locator list = page.locator("vaadin-dialog .gap-list");
        assertThat(list).isVisible();
        return list;
    }

    /** Of the first line, as it was drawn. */
    Locator cells() {
        return page.locator("vaadin-grid.matrix-grid .state-cell:visible");
    }
}

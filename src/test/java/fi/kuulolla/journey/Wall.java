package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The projector. */
final class Wall {
    private final Page page;

    private Wall(Page page) {
        this.page = page;
    }

    static Wall open(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("main.wall")).isVisible();
        return new Wall(page);
    }

    Wall shows(String text) {
        assertThat(page.locator("main.wall")).containsText(text);
        return this;
    }

    /** Everything the browser has of the screen, drawn or not. */
    String everything() {
        return String.valueOf(page.evaluate("() => document.documentElement.outerHTML"));
    }
}

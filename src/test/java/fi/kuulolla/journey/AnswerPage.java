package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What became of one's notes. */
final class AnswerPage {
    private final Page page;

    AnswerPage(Page page) {
        this.page = page;
    }

    static AnswerPage byCode(Page page, String address) {
        page.navigate(address);
        return new AnswerPage(page);
    }

    /** What is told of the note with this text. */
    AnswerPage tells(String note, String... facts) {
        Locator trace = page.locator("article.trace").filter(new Locator.FilterOptions().setHasText(note));
        for (String fact : facts) {
            assertThat(trace).containsText(fact);
        }
        return this;
    }

    String everything() {
        return String.valueOf(page.evaluate("() => document.documentElement.outerHTML"));
    }
}

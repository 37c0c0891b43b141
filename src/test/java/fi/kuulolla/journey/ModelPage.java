package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of a service model. */
final class ModelPage {
    private final Page page;

    ModelPage(Page page) {
        this.page = page;
    }

    /** Chooses the method that is offered first and goes on to its plan. */
    PlanPage planWithFirstMethod() {
        page.locator(".page-h .k-btn.next").click();
        page.waitForURL("**/plan/*");
        page.locator(".method-card .k-btn.next").click();
        page.waitForURL("**/workshops/*/plan");
        return new PlanPage(page);
    }

    ModelPage showsPhase(String phase, String state) {
        assertThat(page.locator(".phase-cup").filter(new Locator.FilterOptions().setHasText(phase)))
                .containsText(state);
        return this;
    }
}

package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The planner of a workshop. */
final class PlanPage {
    private final Page page;

    PlanPage(Page page) {
        this.page = page;
    }

    /** How many people of a role are invited, as the role's word is written. */
    PlanPage invites(String role, int people) {
        var field = page.getByLabel(role, new Page.GetByLabelOptions().setExact(true));
        field.fill(String.valueOf(people));
        field.press("Tab");
        return this;
    }

    PlanPage says(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** Opens the doors before the planned day, which is asked about once. */
    Cockpit opensNow() {
        page.getByText("Avaa työpaja", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Avaa nyt"))
                .click();
        page.waitForURL(url -> url.matches(".*/workshops/[0-9a-f-]{36}"));
        return new Cockpit(page);
    }
}

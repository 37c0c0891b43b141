package fi.kuulolla.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Home: what is developed. */
final class HomePage {
    private final Page page;

    HomePage(Page page) {
        this.page = page;
    }

    ModelPage model(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        page.waitForURL("**/models/*");
        return new ModelPage(page);
    }
}

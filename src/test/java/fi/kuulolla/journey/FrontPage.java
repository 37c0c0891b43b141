package fi.kuulolla.journey;

import com.microsoft.playwright.Page;

/** The first page, as staff use it. */
final class FrontPage {
    private final Page page;

    private FrontPage(Page page) {
        this.page = page;
    }

    static FrontPage open(Page page, String address) {
        page.navigate(address);
        return new FrontPage(page);
    }

    HomePage signIn(String email, String password) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("#sign-in button").click();
        page.waitForURL("**/home");
        return new HomePage(page);
    }
}

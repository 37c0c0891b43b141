package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A participant's page, in the words of the participant. */
public final class Phone {
    private final Page page;

    public Phone(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** Two taps from the scan: the role, whose device it is. */
    public Phone joins(String address, String role) {
        page.navigate(address);
        button(role).first().click();
        button("Oma laite").click();
        assertThat(page.locator(".me")).isVisible();
        return this;
    }

    public Phone joinsOnSharedDevice(String address, String role) {
        page.navigate(address);
        button(role).first().click();
        button("Yhteinen tai lainattu laite").click();
        assertThat(page.locator(".band")).isVisible();
        return this;
    }

    public Phone types(String text) {
        field().fill(text);
        return this;
    }

    public Phone sends() {
        page.locator(".composer .next").click();
        return this;
    }

    public Phone writes(String text) {
        types(text).sends();
        assertThat(note(text)).containsText("Tallessa");
        return this;
    }

    public Phone sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    public Phone asks(String prompt) {
        assertThat(page.locator("h1").first()).containsText(prompt);
        return this;
    }

    public Locator field() {
        return page.locator(".composer textarea");
    }

    /** One of my own notes. */
    public Locator note(String text) {
        return page.locator(".mine li").filter(new Locator.FilterOptions().setHasText(text));
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}

package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;

/** The facilitator's screen while a workshop runs. */
final class Cockpit {
    private final Page page;

    Cockpit(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    UUID workshop() {
        return UUID.fromString(page.url().replaceFirst(".*/workshops/", ""));
    }

    String code() {
        Locator code = page.locator(".ck-join .ck-code");
        assertThat(code).hasText(Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}"));
        return code.textContent();
    }

    /** Makes the wall's address and gives its path. */
    String wallPath() {
        page.locator(".ck .k-menu > summary").click();
        button("Valkokankaan osoite").click();
        button("Tee uusi osoite").click();
        Locator open = page.getByText("Avaa uuteen ikkunaan");
        assertThat(open).isVisible();
        String path = open.getAttribute("href").replaceFirst("^https?://[^/]+", "");
        button("Sulje").click();
        assertThat(open).isHidden();
        return path;
    }

    Cockpit countsHere(int people) {
        assertThat(page.locator(".ck-head")).containsText(people + " paikalla");
        return this;
    }

    /** The one next step, by the words on it. */
    Cockpit next(String step) {
        Locator button = page.locator(".ck-next");
        assertThat(button).containsText(step);
        String drawn = button.getAttribute("data-from");
        button.click();
        assertThat(button).not().hasAttribute("data-from", drawn);
        return this;
    }

    Cockpit says(String text) {
        assertThat(page.locator(".ck")).containsText(text);
        return this;
    }

    Cockpit reveals() {
        Locator visible = button("Näkyvissä");
        visible.click();
        assertThat(visible).hasAttribute("aria-pressed", "true");
        return this;
    }

    Cockpit shows(String text) {
        assertThat(page.locator(".ck-main")).containsText(text);
        return this;
    }

    /** Everything the browser has of the screen, drawn or not. */
    String everything() {
        return String.valueOf(page.evaluate("() => document.documentElement.outerHTML"));
    }

    ClusterBoard clusters() {
        return new ClusterBoard(page);
    }

    Cockpit takesLateNoteIn(String text) {
        button("Myöhäiset laput").click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog).containsText(text);
        dialog.getByText("Ota mukaan").click();
        assertThat(dialog).not().containsText(text);
        dialog.getByText("Sulje", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog).isHidden();
        return this;
    }

    Cockpit decides(String what, String theme) {
        page.getByLabel("Mitä päätettiin?").fill(what);
        page.getByLabel(theme, new Page.GetByLabelOptions().setExact(true)).check();
        button("Kirjaa päätös").click();
        assertThat(promise(what)).isVisible();
        return this;
    }

    Cockpit showsTaken(String what, String by) {
        assertThat(promise(what)).containsText(by);
        return this;
    }

    /** Ends the workshop: the one step that asks. */
    AfterPage closes() {
        page.locator(".ck-next").click();
        page.locator("vaadin-dialog")
                .getByText("Päätä työpaja", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/after");
        return new AfterPage(page);
    }

    private Locator promise(String what) {
        return page.locator(".ck-promise").filter(new Locator.FilterOptions().setHasText(what));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}

package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The clustering board: notes on the left, themes on the right. */
final class ClusterBoard {
    private final Page page;

    ClusterBoard(Page page) {
        this.page = page;
    }

    ClusterBoard hasUnsorted(int notes) {
        assertThat(page.locator("k-clusters .work h2").first()).hasText("Ilman teemaa, " + notes);
        return this;
    }

    /** Selects notes and makes a theme of them. */
    ClusterBoard makesTheme(String name, List<String> notes) {
        notes.forEach(this::select);
        page.locator("k-clusters").getByText("Uusi teema näistä").click();
        Locator field = page.locator("k-clusters").getByLabel("Teeman nimi");
        field.fill(name);
        field.press("Enter");
        assertThat(theme(name).locator(".k-num").first()).hasText(String.valueOf(notes.size()));
        return this;
    }

    /** Selects notes and moves them to a theme by its number, without a mouse. */
    ClusterBoard movesByKey(String theme, int key, List<String> notes, int inside) {
        notes.forEach(text -> {
            card(text).locator("input").focus();
            page.keyboard().press("Space");
        });
        page.keyboard().press(String.valueOf(key));
        assertThat(theme(theme).locator(".k-num").first()).hasText(String.valueOf(inside));
        return this;
    }

    private void select(String text) {
        card(text).locator("input").check();
    }

    private Locator card(String text) {
        return page.locator("k-clusters .pickgrid > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator theme(String name) {
        return page.locator("k-clusters .themelist > li").filter(new Locator.FilterOptions().setHasText(name));
    }
}

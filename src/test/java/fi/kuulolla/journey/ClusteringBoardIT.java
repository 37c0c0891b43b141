package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clustering board by itself: 150 notes, by keyboard and by touch, while notes arrive. */
class ClusteringBoardIT extends BrowserTest {
    private static final String BOARD = """
            <!doctype html><html lang="fi" class="k-page"><head><title>Ryhmittely</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/ui/styles/tokens.css"><link rel="stylesheet" href="/ui/styles/base.css">
            <link rel="stylesheet" href="/ui/styles/elements.css"></head>
            <body><main><h1>Ryhmittely</h1><k-clusters factors></k-clusters></main>
            <script type="module" src="/ui/elements/kuulolla.js"></script></body></html>""";

    /** Notes and five themes; every event is kept to be looked at. */
    private static final String FILL = """
            n => {
              const board = document.querySelector('k-clusters');
              const as = ['client', 'staff', 'expert_by_experience', 'work', 'all'];
              board.themes = ['Yksi', 'Kaksi', 'Kolme', 'Neljä', 'Viisi'].map((name, i) => ({ id: 't' + (i + 1), name, notes: 0 }));
              window.more = n => { board.notes = Array.from({ length: n }, (_, i) => ({ id: 'n' + i, stage: 's', as: as[i % 5],
                text: 'Lappu ' + i + ': kerron saman tarinan joka paikassa alusta.' })); };
              window.told = [];
              for (const kind of ['assign', 'create', 'rename', 'merge', 'split'])
                if (!board.heard) board.addEventListener(kind, e => told.push({ kind, ...e.detail }));
              board.heard = true;
              more(n);
            }""";

    private Page board(int width, int height, int notes) {
        Page page = page(device(width, height, ColorScheme.LIGHT));
        page.route(
                "**/board-by-itself",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(BOARD)));
        page.navigate(at("/board-by-itself"));
        page.waitForFunction("() => customElements.get('k-clusters')");
        page.evaluate(FILL, notes);
        assertThat(page.locator(".pickgrid li")).hasCount(notes);
        return page;
    }

    @Test
    void focus_and_scroll_stay_when_notes_arrive() {
        Page page = board(1366, 768, 150);
        Locator note = page.locator(".pickgrid li").nth(60).locator("input");
        note.focus();
        Object before = place(page);
        page.evaluate("() => more(230)");
        assertThat(page.locator(".pickgrid li")).hasCount(230);
        assertEquals(before, place(page));
        assertThat(note).isFocused();
    }

    private static Object place(Page page) {
        return page.evaluate(
                "() => [scrollY, document.activeElement.value, document.activeElement.getBoundingClientRect().top]");
    }

    @Test
    void escape_leaves_a_theme_as_it_was() {
        Page page = board(1366, 768, 5);
        page.locator(".themehead .k-btn.icon").first().click();
        page.locator(".edit input").first().fill("Jotain muuta");

        page.keyboard().press("Escape");

        assertThat(page.locator(".edit input")).hasCount(0);
        assertThat(page.locator(".themename").first()).hasText("Yksi");
        assertThat(page.locator(".themename").first()).isFocused();
        assertEquals(0, page.evaluate("() => told.length"));
    }

    @Test
    void by_keyboard_notes_are_selected_and_moved_and_focus_goes_to_the_next_note() {
        Page page = board(1366, 768, 150);
        page.locator(".pickgrid li").nth(3).locator("input").focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(page.locator(".selbar b")).hasText("2 lappua valittu");
        page.keyboard().press("2");
        assertEquals(
                List.of(Map.of(
                        "kind", "assign",
                        "theme", "t2",
                        "notes", List.of(moved("n3"), moved("n4")))),
                page.evaluate("() => told"));
        assertThat(page.locator(".pickgrid li")).hasCount(148);
        assertEquals("n5", page.evaluate("() => document.activeElement.value"));
    }

    private static Map<String, Object> moved(String note) {
        Map<String, Object> moved = new java.util.HashMap<>();
        moved.put("id", note);
        moved.put("expected", null);
        return moved;
    }

    @Test
    void a_number_typed_into_a_name_moves_nothing() {
        Page page = board(1366, 768, 10);
        page.locator(".pickgrid li").first().locator("label").click();
        page.getByText("Uusi teema näistä").click();
        page.keyboard().type("Teema 2");
        page.keyboard().press("Enter");
        assertEquals("create", page.evaluate("() => told.map(one => one.kind).join()"));
        assertEquals("Teema 2", page.evaluate("() => told[0].name"));
    }

    @Test
    void by_touch_notes_are_moved_on_a_small_screen() {
        Page page = board(360, 740, 150);
        page.locator(".pickgrid li").nth(1).locator("label").tap();
        page.locator(".pickgrid li").nth(2).locator("label").tap();
        page.locator(".selbar select").selectOption("t5");
        assertEquals("t5", page.evaluate("() => told[0].theme"));
        assertThat(page.locator(".pickgrid li")).hasCount(148);
    }

    @Test
    void whoever_was_too_late_is_told_and_keeps_the_selection() {
        Page page = board(1366, 768, 10);
        page.locator(".pickgrid li").first().locator("label").click();
        page.keyboard().press("1");
        assertThat(page.locator(".pickgrid li")).hasCount(9);
        page.evaluate("() => document.querySelector('k-clusters').conflicts(['n0'])");
        assertThat(page.locator(".message")).containsText("Joku ehti siirtää 1 lapun ennen sinua");
        assertThat(page.locator(".selbar b")).hasText("1 lappu valittu");
    }

    @Test
    void a_name_that_is_refused_comes_back_with_what_is_wrong_beside_it() {
        Page page = board(1366, 768, 10);
        page.getByText("Uusi tyhjä teema").click();
        Locator name = page.locator(".theme.new input");
        assertThat(name).hasAttribute("maxlength", "100");
        name.fill("Yhden ihmisen, jolle soittaa");
        name.press("Enter");
        assertThat(name).isHidden();

        page.evaluate("() => document.querySelector('k-clusters').refused('Teksti on liian pitkä.')");

        assertThat(name).hasValue("Yhden ihmisen, jolle soittaa");
        assertThat(name).isFocused();
        assertThat(name).hasAccessibleDescription("Teksti on liian pitkä.");
        assertThat(page.locator(".dock .message")).isHidden();
    }

    @Test
    void a_new_name_that_is_refused_comes_back_to_its_theme() {
        Page page = board(1366, 768, 10);
        page.locator(".themehead .k-btn.icon").nth(1).click();
        Locator name = page.locator(".edit input");
        name.fill(" ");
        name.press("Enter");
        assertThat(name).hasAccessibleDescription("Kirjoita teemalle nimi.");
        name.fill("Yhden ihmisen, jolle soittaa");
        assertThat(name).hasAccessibleDescription("");
        name.press("Enter");
        assertThat(name).hasCount(0);

        page.evaluate("() => document.querySelector('k-clusters').refused('Teksti on liian pitkä.')");

        assertThat(name).hasValue("Yhden ihmisen, jolle soittaa");
        assertThat(name).isFocused();
        assertThat(name).hasAccessibleDescription("Teksti on liian pitkä.");
        assertThat(page.locator(".dock .message")).isHidden();
        assertThat(page.locator("[data-id=t2] .edit input")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"1366,768", "320,740"})
    void it_is_accessible(int width, int height) {
        Page page = board(width, height, 20);
        page.locator(".pickgrid li").first().locator("label").click();
        accessible(page, "board");
        page.locator(".themehead .k-btn").first().click();
        accessible(page, "theme being edited");
    }
}

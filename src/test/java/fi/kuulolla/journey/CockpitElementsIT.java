package fi.kuulolla.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** What the cockpit's elements make of the stream, by themselves: without a server, frame by frame. */
class CockpitElementsIT extends BrowserTest {
    private static final String PARTS = """
            <!doctype html><html lang="fi" class="k-page"><head><title>Ohjaamon osat</title>
            <link rel="stylesheet" href="/ui/styles/tokens.css"><link rel="stylesheet" href="/ui/styles/base.css">
            <link rel="stylesheet" href="/ui/styles/elements.css"></head>
            <body><main><h1>Ohjaamo</h1><k-pulse></k-pulse>
            <k-figure id="big" of="notes" batched></k-figure>
            <k-figure id="told" of="notes" batched one="{0} lappu tallessa" other="{0} lappua tallessa"></k-figure>
            <div style="width: 600px"><k-bowl stage="s1"></k-bowl></div>
            <k-readiness></k-readiness><k-result></k-result>
            <button class="ck-next" data-from="s1">Seuraava</button></main>
            <script type="module" src="/ui/elements/kuulolla.js"></script>
            <script type="module" src="/ui/elements/cockpit.js"></script></body></html>""";

    /** Somebody else moves on; what a press carries then. */
    private static final String OTHERS_MOVE = """
            async () => {
              const button = document.querySelector('.ck-next');
              button.dataset.from = 's2';
              await new Promise(done => queueMicrotask(done));
              return button.dataset.seen ?? button.dataset.from;
            }""";

    /** Balls come every ten seconds: what is there before that did not wait for them. */
    private static final LocatorAssertions.HasTextOptions AT_ONCE =
            new LocatorAssertions.HasTextOptions().setTimeout(5_000);

    private Page parts() {
        Page page = page(device(1366, 768, ColorScheme.LIGHT));
        page.route(
                "**/parts-by-themselves",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(PARTS)));
        page.navigate(at("/parts-by-themselves"));
        page.waitForFunction("() => customElements.get('k-pulse') && customElements.get('k-bowl')");
        page.evaluate("""
                async () => {
                  const { publish } = await import('/ui/elements/element.js');
                  window.feed = Object.assign(new EventTarget(), { frame: null, board: { themes: [] } });
                  window.hears = frame => { feed.frame = frame; feed.dispatchEvent(new Event('frame')); };
                  publish('main', feed);
                }""");
        return page;
    }

    @Test
    void the_first_frame_fills_the_bowl_at_once_and_before_it_no_number_is_told() {
        Page page = parts();
        assertThat(page.locator("k-readiness")).containsText("valmiina");
        assertThat(page.locator("#told")).isEmpty();

        page.evaluate("() => hears({ seq: 1, notes: 25, here: 6, ready: 1, writing: 2, stage: { id: 's1' } })");

        assertThat(page.locator("#told")).hasText("25 lappua tallessa", AT_ONCE);
        assertThat(page.locator("#big")).hasText("25");
        assertThat(page.locator("k-bowl circle.b")).hasCount(25);
        assertThat(page.locator("k-readiness")).containsText("3 ei kirjoita juuri nyt");
    }

    @Test
    void a_press_just_after_somebody_else_moved_on_is_meant_for_what_stood_there_before() {
        Page page = parts();
        assertEquals("s1", page.evaluate(OTHERS_MOVE));
        assertThat(page.locator(".ck-next[data-seen]")).hasCount(0);
    }

    @Test
    void after_an_own_press_the_next_one_counts_at_once() {
        Page page = parts();
        page.locator(".ck-next").click();
        assertEquals("s2", page.evaluate(OTHERS_MOVE));
    }

    @Test
    void the_shortcut_of_the_next_step_is_a_press_of_its_button() {
        Page page = parts();
        page.evaluate(
                "() => document.querySelector('.ck-next').addEventListener('click', () => document.title += '!')");
        page.keyboard().press("Alt+Shift+KeyN");
        assertThat(page).hasTitle("Ohjaamon osat!");
    }

    @Test
    void a_vote_nobody_is_told_apart_in_says_its_total_once() {
        Page page = parts();
        page.evaluate("""
                () => { document.querySelector('k-result').themes = [{ id: 't1', name: 'Soittaja' }];
                  document.querySelector('k-result').result = { themes: [{ id: 't1', dots: 7, by: [{ as: 'all', dots: 7 }] }] }; }""");
        assertThat(page.locator("k-result h3")).containsText("7");
        assertThat(page.locator("k-result .bar .rail")).isVisible();
        assertThat(page.locator("k-result .bar .k-num")).isHidden();
        assertThat(page.locator("k-result .bar .k-who")).isHidden();
    }
}

package fi.kuulolla.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** What a page makes of its stream when it moves to another node, whose clock is behind: frames and boards are of this test. */
class FeedIT extends BrowserTest {
    /** A number as a node gives it: the moment and the node. */
    private static final String SETTING = """
            async () => {
              const { Feed } = await import('/ui/elements/feed.js');
              window.at = (moment, node) => moment * 1024 + node;
              window.streams = [];
              window.boards = [];
              window.fetch = async (address) => {
                if (address === '/board') return new Response(JSON.stringify(boards.shift()));
                return new Response((streams.shift() ?? []).map(frame => `data: ${JSON.stringify(frame)}\\n\\n`).join(''));
              };
              window.feed = new Feed({ stream: '/stream', board: '/board' });
            }""";

    private Page pageWithFeed() {
        Page page = page(device(390, 844, ColorScheme.LIGHT));
        page.route(
                "**/feed-by-itself",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><html lang=\"fi\"><head><title>Virta</title></head></html>")));
        page.navigate(at("/feed-by-itself"));
        page.evaluate(SETTING);
        return page;
    }

    @Test
    void the_first_frame_of_a_connection_counts_and_an_older_one_after_it_does_not() {
        Page page = pageWithFeed();
        page.evaluate("""
                () => {
                  streams.push([{ seq: at(5000, 1), board: 0 }]);
                  streams.push([{ seq: at(4000, 2), board: 0 }, { seq: at(3999, 2), board: 0 }]);
                  feed.start();
                }""");

        page.waitForFunction("() => feed.frame?.seq % 1024 === 2");

        assertEquals(true, page.evaluate("() => feed.frame.seq === at(4000, 2)"));
    }

    @Test
    void a_change_of_another_nodes_board_is_not_applied_and_the_whole_is_fetched_until_it_is_there() {
        Page page = pageWithFeed();
        page.evaluate("""
                () => {
                  const note = id => ({ id, text: id, as: 'all', stage: 's1' });
                  boards.push({ rev: at(5000, 1), notes: [note('old')], themes: [] });
                  // The old node's answer is late; then the new one's.
                  boards.push({ rev: at(5000, 1), notes: [note('old')], themes: [] });
                  boards.push({ rev: at(4000, 2), notes: [note('old'), note('new')], themes: [] });
                  streams.push([{ seq: at(5000, 1), board: at(5000, 1) }]);
                  feed.addEventListener('board', () => {
                    if (feed.board.rev !== at(5000, 1) || streams.length) return;
                    streams.push([{
                      seq: at(4001, 2), board: at(4000, 2),
                      delta: { from: at(3999, 2), to: at(4000, 2), notes: [note('new')], themes: [], gone: [] },
                    }]);
                  }, { once: true });
                  feed.start();
                }""");

        page.waitForFunction("() => feed.board.rev % 1024 === 2");

        assertEquals("old new", page.evaluate("() => feed.board.notes.map(note => note.id).join(' ')"));
        assertEquals(0, page.evaluate("() => boards.length"));
    }
}

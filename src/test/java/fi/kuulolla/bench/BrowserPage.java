package fi.kuulolla.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** One page in a real browser: looked at, typed into and tapped as by a person, and put into bad networks and to sleep. */
public final class BrowserPage {
    private final DevTools tools;
    private final String session;

    BrowserPage(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
    }

    public void go(String address) throws IOException {
        tools.ask(session, "Page.navigate", Map.of("url", address));
    }

    /** A script that runs before the page's own, now and after each reload. */
    public void onEachDocument(String script) throws IOException {
        tools.ask(session, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    public void reload() throws IOException {
        tools.ask(session, "Page.reload", Map.of());
    }

    /** The value of an expression; of a promise, what it becomes. */
    public JsonNode value(String expression) throws IOException {
        JsonNode told = tools.ask(
                session,
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (told.has("exceptionDetails")) {
            throw new IOException(
                    "in the page: " + told.path("exceptionDetails").path("exception"));
        }
        return told.path("result").path("value");
    }

    /** Waits until an expression is true; a page that is just being loaded is asked again. */
    public void await(String condition, Duration patience) throws IOException, InterruptedException {
        if (!becomes(condition, patience)) {
            throw new IOException("never true: " + condition + "; the page says: "
                    + value("document.body?.innerText.slice(0, 600)").asString(""));
        }
    }

    public boolean becomes(String condition, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        do {
            try {
                if (value("!!(" + condition + ")").asBoolean(false)) {
                    return true;
                }
            } catch (IOException between) {
                // Between two documents there is nothing to ask.
            }
            TimeUnit.MILLISECONDS.sleep(20);
        } while (System.nanoTime() < until);
        return false;
    }

    /** Presses what a selector finds, by the mouse, where it is. */
    public void tap(String selector) throws IOException, InterruptedException {
        await("document.querySelector('" + selector + "')?.offsetParent", Duration.ofSeconds(30));
        JsonNode at = value("(() => { const el = document.querySelector('" + selector
                + "'); el.scrollIntoView({ block: 'center', behavior: 'instant' }); const r = el.getBoundingClientRect();"
                + " return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()");
        for (String what : new String[] {"mousePressed", "mouseReleased"}) {
            tools.ask(
                    session,
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            what,
                            "x",
                            at.path("x").asDouble(),
                            "y",
                            at.path("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Puts the cursor where a selector says and writes. */
    public void type(String selector, String text) throws IOException {
        value("document.querySelector('" + selector + "').focus()");
        tools.ask(session, "Input.insertText", Map.of("text", text));
    }

    /** Whether this page's device has a network; it is told, as by a phone's own radio. */
    public void offline(boolean off) throws IOException {
        tools.ask(
                session,
                "Network.emulateNetworkConditions",
                Map.of("offline", off, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Puts the page to sleep, as a phone does with what lies in a pocket, or wakes it. */
    public void asleep(boolean sleeps) throws IOException {
        // Sleep hides a page; whoever wakes it looks at it.
        tools.ask(session, "Emulation.setFocusEmulationEnabled", Map.of("enabled", !sleeps));
        tools.ask(session, "Page.setWebLifecycleState", Map.of("state", sleeps ? "frozen" : "active"));
        tools.ask(session, "Emulation.setFocusEmulationEnabled", Map.of("enabled", !sleeps));
    }

    /** Milliseconds of the page's clock at a moment of this process's clock. */
    public PageClock clock() throws IOException {
        return PageClock.of(this);
    }
}

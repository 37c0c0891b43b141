package fi.kuulolla.drill;

import fi.kuulolla.bench.BrowserPage;
import fi.kuulolla.bench.Chromium;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A participant's page in a real browser, and what its device holds. */
final class BrowserPhone {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FIELD = ".composer textarea";

    /** Keeps what the server has acknowledged, as the page was told it, past a reload. */
    private static final String HEAR_ANSWERS = """
            {
              const plain = window.fetch;
              window.fetch = async (address, options) => {
                const answer = await plain(address, options);
                if (options?.method === 'PUT' && String(address).includes('/contributions/') && answer.ok) {
                  const told = JSON.parse(sessionStorage.getItem('told') ?? '[]');
                  told.push(JSON.parse(options.body).text);
                  sessionStorage.setItem('told', JSON.stringify(told));
                }
                return answer;
              };
            }""";

    private static final String OUTBOX = """
            new Promise((done, fail) => {
              const asked = indexedDB.open('kuulolla', 1);
              asked.onerror = () => fail(asked.error);
              asked.onsuccess = () => {
                const table = asked.result.transaction('kept', 'readonly').objectStore('kept');
                const all = table.getAll(IDBKeyRange.bound('out:', 'out:\\uffff'));
                all.onsuccess = () => { asked.result.close(); done(all.result.map((item) => item.body.text)); };
              };
            })""";

    private final BrowserPage page;
    private final Set<String> sent = new LinkedHashSet<>();

    private BrowserPhone(BrowserPage page) {
        this.page = page;
    }

    static BrowserPhone join(Chromium browser, String address) throws Exception {
        BrowserPhone phone = new BrowserPhone(browser.page(360, 740, true));
        phone.page.onEachDocument(HEAR_ANSWERS);
        phone.page.go(address);
        phone.page.tap(".pick");
        phone.page.tap(".k-btn.next.wide");
        phone.page.await("document.querySelector('" + FIELD + "')", PATIENCE);
        return phone;
    }

    BrowserPage page() {
        return page;
    }

    /** Begins a note and does not send it. */
    void drafts(String text) throws IOException {
        page.type(FIELD, text);
    }

    /** Finishes what stands in the field, and taps. */
    void sends(String text) throws Exception {
        page.type(FIELD, text);
        sendsWhatStandsThere();
    }

    void sendsWhatStandsThere() throws Exception {
        sent.add(draft().strip());
        page.tap(".composer .next");
    }

    /** What stands in the field; empty when the page asks for something else, as a code. */
    String draft() throws IOException {
        return page.value("document.querySelector('" + FIELD + "')?.value ?? ''")
                .asString("");
    }

    /** Texts that the device still holds for sending. */
    Set<String> outbox() throws IOException {
        return texts(page.value(OUTBOX));
    }

    Set<String> sent() {
        return sent;
    }

    Set<String> acknowledged() throws IOException {
        return texts(page.value("JSON.parse(sessionStorage.getItem('told') ?? '[]')"));
    }

    /** Texts of the room as this screen shows them. */
    Set<String> screen() throws IOException {
        return texts(page.value("[...document.querySelectorAll('k-board .k-note > p')].map((p) => p.textContent)"));
    }

    static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}

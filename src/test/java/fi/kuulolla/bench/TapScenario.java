package fi.kuulolla.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * From the tap on one phone's <i>Send</i> to the note painted on the wall in another browser, while others write. Both pages are
 * real; what they measure is brought to one clock. Painted: the second animation frame after the note is in the wall's page. The
 * wall stands on its last page, where new notes land: by itself it turns only every 15 s.
 */
final class TapScenario implements Scenario {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SEND = ".composer .next";

    /** Notes when it was tapped; the phone's page has one `Send`. */
    private static final String HEAR_TAPS = "document.addEventListener('click', (event) => {"
            + " if (event.target.closest('" + SEND + "')) window.tapped = event.timeStamp; }, true)";

    /**
     * Notes when a text was painted, and keeps the wall on its last page, or on the one before when the same frame has just opened
     * another.
     */
    private static final String SEE_NOTES = """
            (() => {
              window.painted = new Map();
              window.awaited = null;
              let pages = 0;
              const turn = (key) => dispatchEvent(new KeyboardEvent('keydown', { key }));
              const seen = () => document.querySelector('main.wall')?.textContent.includes(window.awaited);
              const look = () => {
                const place = document.querySelector('.foot2 p')?.textContent ?? '';
                const [no, of] = (place.match(/^\\D*(\\d+)\\/(\\d+)/) ?? []).slice(1).map(Number);
                if (of && no < of && !(window.awaited && seen())) turn(no === 1 ? 'ArrowLeft' : 'ArrowRight');
                else if (of > pages && window.awaited && !seen()) {
                  pages = of;
                  turn('ArrowLeft');
                  if (!seen()) turn('ArrowRight');
                }
                if (!window.awaited || !seen()) return;
                const text = window.awaited;
                window.awaited = null;
                requestAnimationFrame(() => requestAnimationFrame(() => window.painted.set(text, performance.now())));
              };
              new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
            })()""";

    private record Pair(BrowserPage phone, PageClock phoneClock, BrowserPage wall, PageClock wallClock) {}

    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        if (!Chromium.isHere()) {
            return new JsonLine().put("not_here", "this machine has no Chromium");
        }
        int rate = options.rate(5, 5);
        int taps = options.notes(60, 200);
        int most = options.phones(200, 200);
        JsonLine line = new JsonLine().put("taps", taps).put("rate", rate);
        try (Chromium phones = Chromium.open();
                Chromium walls = Chromium.open()) {
            for (int size : most > 40 ? List.of(40, most) : List.of(most)) {
                JsonLine figures = inRoom(server, phones, walls, size, taps, rate);
                if (size == most) {
                    line.put("phones", size).putAll(figures);
                } else {
                    line.put("with_" + size + "_phones", figures);
                }
            }
        }
        return line;
    }

    private static JsonLine inRoom(ServerProcess server, Chromium phones, Chromium walls, int size, int taps, int rate)
            throws Exception {
        CopiedRoom room;
        try (Store store = server.store()) {
            room = CopiedRoom.shown(store, server.joinCode(), false);
        }
        try (Crowd crowd = new Crowd()) {
            List<Phone> joined = crowd.join(server, room.joinCode(), size - 1);
            crowd.listen(joined, i -> (data, nanos) -> {});
            Pair pair = pages(server, room, phones, walls);
            Background others = new Background(joined, rate);
            Samples times = new Samples();
            int missed = 0;
            try {
                for (int i = 0; i < taps; i++) {
                    TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(300, 900));
                    long took = tap(pair, "Kerron asian yhden kerran. " + i + ".");
                    if (took < 0) {
                        missed++;
                    } else {
                        times.add(took);
                    }
                }
            } finally {
                others.stop();
            }
            return new JsonLine()
                    .put("tap_p50_ms", times.millis(50))
                    .put("tap_p95_ms", times.millis(95))
                    .put("tap_p99_ms", times.millis(99))
                    .put("tap_max_ms", times.millis(100))
                    .put("never_painted", missed)
                    .put("notes_of_others", others.written())
                    .put("ack_of_others_p99_ms", others.acks().millis(99))
                    .put("clock_error_ms", (pair.phoneClock.error() + pair.wallClock.error()) / 1e6);
        }
    }

    private static Pair pages(ServerProcess server, CopiedRoom room, Chromium phones, Chromium walls)
            throws IOException, InterruptedException {
        String address = "http://localhost:" + server.port();
        BrowserPage wall = walls.page(1920, 1080, false);
        wall.go(address + "/wall/" + room.wallToken());
        wall.await("document.querySelector('main.wall h1')", PATIENCE);
        wall.value(SEE_NOTES);
        BrowserPage phone = phones.page(360, 740, true);
        phone.go(address + "/j/" + room.joinCode());
        phone.tap(".pick");
        phone.tap(".k-btn.next.wide");
        phone.await("document.querySelector('.composer textarea')", PATIENCE);
        phone.value(HEAR_TAPS);
        return new Pair(phone, phone.clock(), wall, wall.clock());
    }

    /** Nanoseconds, or -1 when the wall never showed it. */
    private static long tap(Pair pair, String text) throws IOException, InterruptedException {
        pair.wall.value("window.awaited = '" + text + "'");
        pair.phone.type(".composer textarea", text);
        pair.phone.tap(SEND);
        if (!pair.wall.becomes("window.painted.has('" + text + "')", PATIENCE)) {
            return -1;
        }
        double tapped = pair.phone.value("window.tapped").asDouble();
        double painted = pair.wall.value("window.painted.get('" + text + "')").asDouble();
        return pair.wallClock.nanos(painted) - pair.phoneClock.nanos(tapped);
    }

    /** Others who write at a steady rate until they are told to stop. */
    private static final class Background {
        private final List<Notes> seconds = new ArrayList<>();
        private final List<Phone> phones;
        private final int rate;
        private final Thread writing;
        private volatile boolean stopped;

        Background(List<Phone> phones, int rate) {
            this.phones = phones;
            this.rate = rate;
            this.writing = Thread.ofVirtual().start(this::write);
        }

        private void write() {
            try {
                while (!stopped) {
                    // Each begins two seconds from now; so does the next, ten seconds later.
                    seconds.add(Notes.evenly(phones, rate * 10, rate).send());
                    for (int i = 0; i < 100 && !stopped; i++) {
                        TimeUnit.MILLISECONDS.sleep(100);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void stop() throws InterruptedException {
            stopped = true;
            writing.join();
            for (Notes notes : seconds) {
                notes.awaitAnswers();
            }
        }

        int written() {
            return acks().size();
        }

        Samples acks() {
            Samples all = new Samples();
            seconds.forEach(notes -> all.addAll(notes.acks()));
            return all;
        }
    }
}

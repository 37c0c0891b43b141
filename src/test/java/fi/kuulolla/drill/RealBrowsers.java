package fi.kuulolla.drill;

import fi.kuulolla.bench.BrowserPage;
import fi.kuulolla.bench.Chromium;
import fi.kuulolla.bench.CopiedRoom;
import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.Phone;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Store;
import java.io.IOException;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Three real phones and a wall go through an evening: no network, a server that is killed, a network that is dead without saying so,
 * a page put to sleep. Each time one has half a note in the field, one sends, and one goes on. The checker decides over what their
 * pages were told, what their devices still hold, what is kept, and what the four screens show in the end.
 */
final class RealBrowsers implements Fault {
    private static final long AWAY_SECONDS = 20;
    /** A missed frame is seen within ten seconds; a second for looking. */
    private static final double SEEN_WITHIN = 11;

    private static final double BACK_WITHIN = 15;
    /** The outbox waits twelve seconds for an answer, and then some before it tries again. */
    private static final double SENT_WITHIN = 30;

    private static final long LONGEST = 60;

    /** What is broken, for how long, and mended. */
    private interface Trouble {
        void begin() throws Exception;

        void end() throws Exception;
    }

    @Override
    public JsonLine size(JsonLine line, DrillOptions options) {
        return line.put("browsers", 4);
    }

    @Override
    public Round play(Ground ground, Random random) throws Exception {
        if (!Chromium.isHere()) {
            throw new NotHere("this machine has no Chromium");
        }
        CopiedRoom room;
        try (Store store = ground.server().store()) {
            room = CopiedRoom.shown(store, ground.server().joinCode(), false);
        }
        try (DeadEnd network = new DeadEnd(ground.server().port());
                Chromium browser = Chromium.open()) {
            String address = "http://localhost:" + network.port();
            BrowserPage wall = browser.page(1280, 720, false);
            wall.go(address + "/wall/" + room.wallToken());
            List<BrowserPhone> phones = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                phones.add(BrowserPhone.join(browser, address + "/j/" + room.joinCode()));
            }
            Others others = new Others(Phone.join(
                    ground.server().port(),
                    0,
                    room.joinCode(),
                    UUID.randomUUID().toString()));
            return new Night(ground, room, network, wall, phones, others).pass();
        }
    }

    /** Somebody whose network is well all the time. */
    private record Others(Phone phone, Set<String> said) {
        Others(Phone phone) {
            this(phone, new TreeSet<>());
        }

        void say(String text) throws IOException {
            int status = phone.send(UUID.randomUUID().toString(), text).status();
            if (status != 201) {
                throw new IOException("a note was answered " + status);
            }
            said.add(text);
        }
    }

    /** One round. */
    private static final class Night {
        private final Ground ground;
        private final CopiedRoom room;
        private final DeadEnd network;
        private final BrowserPage wall;
        private final List<BrowserPhone> phones;
        private final Others others;
        private final List<String> complaints = new ArrayList<>();
        private final Samples recovered = new Samples();

        Night(
                Ground ground,
                CopiedRoom room,
                DeadEnd network,
                BrowserPage wall,
                List<BrowserPhone> phones,
                Others others) {
            this.others = others;
            this.ground = ground;
            this.room = room;
            this.network = network;
            this.wall = wall;
            this.phones = phones;
        }

        Round pass() throws Exception {
            for (BrowserPhone phone : phones) {
                phone.sends("Ensimmäinen lappu. " + phones.indexOf(phone));
            }
            awaitAll("at the beginning", System.nanoTime(), SENT_WITHIN, this::isWhole);
            through("offline", offline());
            through("server-kill", serverKill());
            through("dead-network", deadNetwork());
            through("asleep", asleep());
            return new Round(Checker.judge(evidence()), recovered, complaints);
        }

        /** One of the troubles. */
        private void through(String name, Trouble trouble) throws Exception {
            boolean killed = name.equals("server-kill");
            BrowserPhone drafting = phones.get(0);
            BrowserPhone sending = phones.get(1);
            drafting.drafts("Kesken jäänyt, " + name);
            if (name.equals("asleep")) {
                sending.sends("Lähti juuri ennen, " + name);
            }
            long begin = System.nanoTime();
            trouble.begin();
            if (!name.equals("asleep")) {
                sending.sends("Lähti keskellä, " + name);
                phones.get(2).sends("Samoin, " + name);
            }
            if (!killed) {
                others.say("Muut jatkavat, " + name);
                TimeUnit.SECONDS.sleep(AWAY_SECONDS);
            }
            trouble.end();
            // A server that was killed is timed from the kill; what comes back by itself, from when it could.
            long since = killed ? begin : System.nanoTime();
            if (!killed) {
                awaitAll(
                        name + ", what others said",
                        since,
                        SEEN_WITHIN,
                        phone -> phone.screen().containsAll(others.said()));
            }
            awaitAll(name, since, killed ? BACK_WITHIN : SENT_WITHIN, this::isWhole);
            if (!drafting.draft().equals("Kesken jäänyt, " + name)) {
                complaints.add(name + ": the draft is not as it was: " + drafting.draft());
            }
            drafting.sends(", ja nyt valmis.");
            awaitAll(name + ", the draft sent", System.nanoTime(), SENT_WITHIN, this::isWhole);
        }

        private interface Look {
            boolean at(BrowserPhone phone) throws Exception;
        }

        /** Its outbox is empty, and it shows everything that was sent. */
        private boolean isWhole(BrowserPhone phone) throws IOException {
            Set<String> all = new TreeSet<>(others.said());
            phones.forEach(one -> all.addAll(one.sent()));
            return phone.outbox().isEmpty() && phone.screen().containsAll(all);
        }

        private void awaitAll(String name, long since, double within, Look look) throws Exception {
            for (BrowserPhone phone : phones) {
                boolean seen = false;
                do {
                    seen = look.at(phone);
                    TimeUnit.MILLISECONDS.sleep(50);
                } while (!seen && System.nanoTime() - since < TimeUnit.SECONDS.toNanos(LONGEST));
                double seconds = (System.nanoTime() - since) / 1e9;
                recovered.add(System.nanoTime() - since);
                if (!seen || seconds > within) {
                    complaints.add(String.format(
                            "%s: phone %d %s after %.1f s",
                            name, phones.indexOf(phone), seen ? "only" : "not yet", seconds));
                }
            }
        }

        private Trouble offline() {
            return new Trouble() {
                @Override
                public void begin() throws IOException {
                    phones.get(0).page().offline(true);
                    phones.get(1).page().offline(true);
                }

                @Override
                public void end() throws IOException {
                    phones.get(0).page().offline(false);
                    phones.get(1).page().offline(false);
                }
            };
        }

        private Trouble serverKill() {
            return new Trouble() {
                @Override
                public void begin() {
                    ground.server().kill();
                }

                @Override
                public void end() {
                    ground.server().startAgain();
                }
            };
        }

        private Trouble deadNetwork() {
            return new Trouble() {
                @Override
                public void begin() {
                    network.die();
                }

                @Override
                public void end() {
                    network.heal();
                }
            };
        }

        private Trouble asleep() {
            return new Trouble() {
                @Override
                public void begin() throws IOException {
                    phones.get(0).page().asleep(true);
                    phones.get(1).page().asleep(true);
                }

                @Override
                public void end() throws IOException {
                    phones.get(0).page().asleep(false);
                    phones.get(1).page().asleep(false);
                }
            };
        }

        private Evidence evidence() throws Exception {
            Set<String> attempted = new TreeSet<>(others.said());
            Set<String> acknowledged = new TreeSet<>(others.said());
            Set<String> screens = new TreeSet<>(List.of(String.join("\n", wallScreen())));
            for (BrowserPhone phone : phones) {
                attempted.addAll(phone.sent());
                acknowledged.addAll(phone.acknowledged());
                screens.add(String.join("\n", phone.screen()));
                phone.outbox().forEach(text -> complaints.add("still in an outbox: " + text));
            }
            return Evidence.ofNotes(attempted, acknowledged, kept())
                    .withPictures(Map.of("screens in the end", screens));
        }

        /** All of its pages, one after the other. */
        private Set<String> wallScreen() throws IOException {
            return BrowserPhone.texts(wall.value("""
                    (() => {
                      const texts = new Set();
                      for (let i = 0; i < 20; i++) {
                        document.querySelectorAll('main.wall .k-note > p').forEach((p) => texts.add(p.textContent));
                        dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
                      }
                      return [...texts];
                    })()"""));
        }

        private List<String> kept() throws Exception {
            List<String> texts = new ArrayList<>();
            try (Store store = ground.server().store();
                    ResultSet rows = store.connection()
                            .createStatement()
                            .executeQuery("select text from contribution where not withdrawn and workshop_id = '"
                                    + room.workshop() + "'")) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}

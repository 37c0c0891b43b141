package fi.kuulolla.bench;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A phone as the real page behaves on the wire: joins, holds a stream, tells that somebody writes, puts notes with keys of its own
 * over a connection that is kept, and tries again with the same key until there is an answer.
 */
public final class Phone {
    private static final String DEVICE = "kuulolla_device";
    /** Tries to join before it is given up. */
    private static final int PATIENT = 6;

    private static final String[] ROLES = {"client", "staff", "expert_by_experience", "management", "close_person"};

    private final int port;
    private final int from;
    private final String workshop;
    private final String stage;
    private final Cookies cookies;
    private final String joined;
    private @Nullable Wire wire;

    private Phone(int port, int from, Cookies cookies, String joined) {
        this.port = port;
        this.from = from;
        this.cookies = cookies;
        this.joined = joined;
        this.workshop = JsonLine.text(joined, "workshop");
        this.stage = JsonLine.text(joined, "id");
    }

    /**
     * The two requests between the scan and the first field that change or ask something: the door, then joining; as the page does,
     * again while the server says that it cannot just now.
     */
    static Phone join(int port, int from, String code) throws IOException {
        String joinKey = UUID.randomUUID().toString();
        for (int tries = 1; ; tries++) {
            try {
                return join(port, from, code, joinKey);
            } catch (NotLetIn busy) {
                if (busy.status != 503 || tries == PATIENT) {
                    throw busy;
                }
                pause(tries);
            }
        }
    }

    /** As {@link #join(int, int, String)}, but once; whoever got no answer asks again with the same join key. */
    public static Phone join(int port, int from, String code, String joinKey) throws IOException {
        Cookies cookies = new Cookies();
        try (Wire wire = Wire.open(port, from)) {
            cookies.take(wire.ask("GET", "/api/v1/join/" + code, "", ""));
            Wire.Answer joined = wire.ask(
                    "POST",
                    "/api/v1/join",
                    cookies.header(),
                    "{\"code\":\"" + code + "\",\"role\":\"" + ROLES[from % ROLES.length] + "\",\"joinKey\":\""
                            + joinKey + "\"}");
            if (joined.status() != 201 && joined.status() != 200) {
                throw new NotLetIn(joined);
            }
            cookies.take(joined);
            return new Phone(port, from, cookies, joined.text());
        }
    }

    /** Another tab of the same device, by a connection of its own. */
    public Phone otherTab() {
        return new Phone(port, from, cookies, joined);
    }

    /** What joining was answered, and with it what nobody else may be sent. */
    public String joined() {
        return joined;
    }

    public String cookie() {
        return DEVICE + "=" + cookies.value(DEVICE);
    }

    public String workshop() {
        return workshop;
    }

    public String stage() {
        return stage;
    }

    /** Sends a note once; gives the status. */
    int put(String key, String text) throws IOException {
        return send(key, text).status();
    }

    /** As {@link #put}; gives the whole answer. */
    public Wire.Answer send(String key, String text) throws IOException {
        return ask("PUT", "contributions/" + key, "{\"stage\":\"" + stage + "\",\"text\":\"" + text + "\"}");
    }

    /** Sends a note as the outbox does: again with the same key until it is answered. Gives the status, 0 when it never was. */
    int putUntilAnswered(String key, String text, long patienceNanos) {
        long until = System.nanoTime() + patienceNanos;
        for (int tries = 0; System.nanoTime() < until; tries++) {
            try {
                int status = put(key, text);
                if (status < 500 && status != 429) {
                    return status;
                }
            } catch (IOException | NumberFormatException cut) {
                // No answer: the same key again.
            }
            pause(tries);
        }
        return 0;
    }

    /** Longer each time, and everybody differently. */
    private static void pause(int tries) {
        double wait = Math.min(20_000, 500 * Math.pow(2, Math.min(tries, 10)));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos((long) (wait * (0.6 + Math.random() * 0.8))));
    }

    private static final class NotLetIn extends IllegalStateException {
        private final transient int status;

        private NotLetIn(Wire.Answer answer) {
            super("join: " + answer.status() + " " + answer.text());
            status = answer.status();
        }
    }

    /** As the page does when the first letter is typed; that it is no longer so is told by the note. Nobody waits for the answer's content. */
    void be(String presence) {
        try {
            ask("PUT", "presence", "{\"state\":\"" + presence + "\",\"stage\":\"" + stage + "\"}");
        } catch (IOException | NumberFormatException cut) {
            // The page does not mind either.
        }
    }

    public int vote(String theme, int dots) throws IOException {
        return ask("PUT", "votes/" + stage + "/" + theme, "{\"dots\":" + dots + "}")
                .status();
    }

    public String get(String what) throws IOException {
        return ask("GET", what, "").text();
    }

    public synchronized Wire.Answer ask(String method, String what, String body) throws IOException {
        String path = "/api/v1/workshops/" + workshop + "/" + what;
        String headers = cookies.header();
        boolean kept = wire != null;
        try {
            Wire.Answer answer = wire().ask(method, path, headers, body);
            cookies.take(answer);
            return answer;
        } catch (IOException cut) {
            hangUp();
            if (!kept) {
                throw cut;
            }
        }
        // A connection that was kept may have been closed by the server meanwhile; browsers open another one, too.
        try {
            Wire.Answer answer = wire().ask(method, path, headers, body);
            cookies.take(answer);
            return answer;
        } catch (IOException cut) {
            hangUp();
            throw cut;
        }
    }

    private Wire wire() throws IOException {
        Wire now = wire;
        if (now == null) {
            now = Wire.open(port, from);
            wire = now;
        }
        return now;
    }

    /** Closes the connection that was kept for requests, as happens to a phone that lies on the table. */
    public synchronized void hangUp() {
        if (wire != null) {
            wire.close();
            wire = null;
        }
    }

    public Screen stream(Screen.OnFrame onFrame) {
        return new Screen(port, from, "/api/v1/workshops/" + workshop + "/events", cookies, onFrame);
    }
}

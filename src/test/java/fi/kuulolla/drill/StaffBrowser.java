package fi.kuulolla.drill;

import fi.kuulolla.bench.Cookies;
import fi.kuulolla.bench.Wire;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Somebody of the sample's staff who signed in through the proxy, and keeps the cookies as a browser does. */
final class StaffBrowser {
    private static final String SIGN_IN = "/sign-in?email=aino%40saarilampi.example&password=nayte-saarilampi";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final int proxy;
    private final Cookies cookies = new Cookies();

    StaffBrowser(int proxy) throws IOException {
        this.proxy = proxy;
        Wire.Answer answer = ask("POST", SIGN_IN);
        if (answer.status() != 302 || !isIn()) {
            throw new IllegalStateException("sign-in: " + answer.status() + " " + answer.headers());
        }
    }

    String node() {
        return cookies.value(Proxy.COOKIE);
    }

    /** Whether a reload of the page leads to a screen of staff and not to the door, before long. */
    boolean comesIn() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            try {
                return isIn();
            } catch (IOException | NumberFormatException cut) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        return false;
    }

    private boolean isIn() throws IOException {
        Wire.Answer answer = ask("GET", "/home");
        if (answer.status() >= 500) {
            throw new IOException("not now: " + answer.status());
        }
        return answer.status() == 200;
    }

    private Wire.Answer ask(String method, String path) throws IOException {
        try (Wire wire = Wire.open(proxy, 0)) {
            Wire.Answer answer = wire.ask(method, path, "Sec-Fetch-Site: same-origin\r\n" + cookies.header(), "");
            cookies.take(answer);
            return answer;
        }
    }
}

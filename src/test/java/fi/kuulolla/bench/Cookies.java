package fi.kuulolla.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one browser: the device's, and the one by which a proxy finds its node again. */
public final class Cookies {
    private final Map<String, String> values = new TreeMap<>();

    static Cookies of(String cookie) {
        Cookies cookies = new Cookies();
        cookies.put(cookie);
        return cookies;
    }

    /** Keeps what an answer sets. */
    public synchronized void take(Wire.Answer answer) {
        for (String line : answer.headers()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("set-cookie:")) {
                put(line.substring("set-cookie:".length()).split(";", 2)[0]);
            }
        }
    }

    private synchronized void put(String cookie) {
        String[] parts = cookie.strip().split("=", 2);
        if (parts.length == 2) {
            values.put(parts[0], parts[1]);
        }
    }

    /** Empty when there is none. */
    public synchronized String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** As a line of a request's head; empty when there is none. */
    public synchronized String header() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }
}

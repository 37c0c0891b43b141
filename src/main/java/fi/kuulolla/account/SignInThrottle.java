package fi.kuulolla.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever guesses passwords: after five failures for an account from one address, or fifty from the address alone, it
 * is refused for a while. An account is not locked for other addresses, so nobody can lock a facilitator out.
 */
final class SignInThrottle {
    static final int FAILURES_OF_ACCOUNT = 5;
    static final int FAILURES_OF_ADDRESS = 50;
    static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 50_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private record Failures(int count, Instant last) {}

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    boolean allows(String email, String address) {
        return count(key(email, address)) < FAILURES_OF_ACCOUNT && count(address) < FAILURES_OF_ADDRESS;
    }

    void failed(String email, String address) {
        forgetOld();
        add(key(email, address));
        add(address);
    }

    void succeeded(String email, String address) {
        failures.remove(key(email, address));
    }

    private int count(String key) {
        Failures known = failures.get(key);
        return known == null || isOld(known) ? 0 : known.count();
    }

    private void add(String key) {
        failures.compute(
                key,
                (k, known) -> new Failures(known == null || isOld(known) ? 1 : known.count() + 1, clock.instant()));
    }

    private boolean isOld(Failures known) {
        return known.last().plus(MEMORY).isBefore(clock.instant());
    }

    private void forgetOld() {
        if (failures.size() > MOST_REMEMBERED) {
            failures.values().removeIf(this::isOld);
        }
        if (failures.size() > MOST_REMEMBERED) {
            failures.clear();
        }
    }

    private static String key(String email, String address) {
        return email.strip().toLowerCase(Locale.ROOT) + " " + address;
    }
}

package fi.kuulolla.session.http;

import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What one device or one address may do. Writes are counted by device; guesses at codes by address, and only those that failed:
 * a whole venue shares one address. Over all addresses there is one more budget.
 */
@Component
class Limits {
    private static final String EVERYBODY = "all";

    private final Buckets writes;
    private final Buckets failures;
    private final Buckets allFailures;

    @Autowired
    Limits() {
        this(System::nanoTime);
    }

    Limits(LongSupplier nanos) {
        writes = new Buckets(100, 5, nanos);
        failures = new Buckets(40, 0.5, nanos);
        allFailures = new Buckets(1000, 10, nanos);
    }

    void write(DeviceToken device) {
        refuse(writes.take(device.value()), "too-many-writes");
    }

    /**
     * Runs a guess at a code that a whole room knows. A right one always gets in, whatever the neighbours typed: a venue shares one
     * address. After too many wrong ones the answer to another is to wait.
     */
    <T> T guess(HttpServletRequest request, @Nullable DeviceToken known, Supplier<T> guess) {
        try {
            return guess.get();
        } catch (Refused refused) {
            if (refused.code().endsWith("-unknown") && !refused.code().equals("role-unknown")) {
                allFailures.take(EVERYBODY);
                refuse(failures.take(key(request, known)), "too-many-tries");
            }
            throw refused;
        }
    }

    /**
     * Runs a guess at a code that opens what is one person's. While so many fail everywhere that somebody must be searching, it is
     * not even tried for whoever failed too often; all others are let in as before.
     */
    <T> T guessSecret(HttpServletRequest request, @Nullable DeviceToken known, Supplier<T> guess) {
        if (failures.empty(key(request, known)).isPresent()) {
            refuse(allFailures.empty(EVERYBODY), "too-many-tries");
        }
        return guess(request, known, guess);
    }

    /** A device that has once joined something is counted by itself: it does not suffer for its neighbours. */
    private static String key(HttpServletRequest request, @Nullable DeviceToken known) {
        return known == null ? Address.of(request) : known.value();
    }

    private static void refuse(Optional<Duration> wait, String code) {
        wait.ifPresent(until -> {
            throw Problem.tooMany(code, until.plusMillis(999));
        });
    }
}

package fi.kuulolla.session.http;

import fi.kuulolla.people.DeviceToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    Limits() {
        writes = new Buckets(100, 5, System::nanoTime);
        failures = new Buckets(40, 0.5, System::nanoTime);
        allFailures = new Buckets(1000, 10, System::nanoTime);
    }

    void write(DeviceToken device) {
        refuse(writes.take(device.value()), "too-many-writes");
    }

    /** Runs a guess at a code. When it fails, it counts; when too many have failed, it is not even tried. */
    <T> T guess(HttpServletRequest request, @Nullable DeviceToken known, Supplier<T> guess) {
        // A device that has once joined something is counted by itself: it does not suffer for its neighbours.
        String key = known == null ? Address.of(request) : known.value();
        refuse(failures.empty(key), "too-many-tries");
        refuse(known == null ? allFailures.empty(EVERYBODY) : Optional.empty(), "too-many-tries");
        try {
            return guess.get();
        } catch (fi.kuulolla.shared.Refused refused) {
            if (refused.code().endsWith("-unknown") && !refused.code().equals("role-unknown")) {
                failures.take(key);
                allFailures.take(EVERYBODY);
            }
            throw refused;
        }
    }

    private static void refuse(Optional<Duration> wait, String code) {
        wait.ifPresent(until -> {
            throw Problem.tooMany(code, until.plusMillis(999));
        });
    }
}

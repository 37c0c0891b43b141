package fi.kuulolla.session.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** So many at once, then so many a second, for each key, by a clock that only goes forward. Full buckets are forgotten. */
final class Buckets {
    private static final int SWEEP_AT = 20_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final double burst;
    private final double perSecond;
    private final LongSupplier nanos;

    Buckets(double burst, double perSecond, LongSupplier nanos) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** Takes one; when there is none, tells how long it takes until there is. */
    Optional<Duration> take(String key) {
        Duration[] wait = new Duration[1];
        buckets.compute(key, (k, old) -> {
            Bucket now = filled(old);
            if (now.left() < 1) {
                wait[0] = until(now);
                return now;
            }
            return new Bucket(now.left() - 1, now.at());
        });
        sweep();
        return Optional.ofNullable(wait[0]);
    }

    /** As {@link #take}, but takes nothing. */
    Optional<Duration> empty(String key) {
        Bucket old = buckets.get(key);
        Bucket now = filled(old);
        return now.left() < 1 ? Optional.of(until(now)) : Optional.empty();
    }

    private Bucket filled(@Nullable Bucket old) {
        long now = nanos.getAsLong();
        if (old == null) {
            return new Bucket(burst, now);
        }
        double more = Math.max(0, now - old.at()) / 1e9 * perSecond;
        return new Bucket(Math.min(burst, old.left() + more), now);
    }

    private Duration until(Bucket bucket) {
        return Duration.ofMillis((long) Math.ceil((1 - bucket.left()) / perSecond * 1000));
    }

    private void sweep() {
        if (buckets.size() > SWEEP_AT) {
            buckets.values().removeIf(bucket -> filled(bucket).left() >= burst);
        }
    }

    private record Bucket(double left, long at) {}
}

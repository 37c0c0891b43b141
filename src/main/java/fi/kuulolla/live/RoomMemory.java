package fi.kuulolla.live;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read of rooms and is still true, so that a note need not ask the database again who writes and what the agenda is.
 * Forgotten when its room {@linkplain Batch#isOfCrowd() changes}, and after five seconds at the latest, as what is changed past a
 * room's order is seen then. Work that changes the room itself always reads anew (decision 19).
 */
public final class RoomMemory<K, V> {
    private static final long OLDEST = TimeUnit.SECONDS.toNanos(5);
    private static final int MANY = 300;

    private final Map<UUID, Known<K, V>> rooms = new ConcurrentHashMap<>();
    private final Publisher publisher;
    private final LongSupplier nanos;

    RoomMemory(Publisher publisher) {
        this(publisher, System::nanoTime);
    }

    RoomMemory(Publisher publisher, LongSupplier nanos) {
        this.publisher = publisher;
        this.nanos = nanos;
        // Nobody's name stays in memory when all have gone.
        publisher.whenLeft(rooms::remove);
    }

    /** What is known of the key in this room, else what is read now; what reading refuses is refused and not kept. */
    public V of(UUID room, K key, Supplier<V> read) {
        if (isChanging()) {
            return read.get();
        }
        // Before reading: what changes meanwhile makes this old at once.
        long change = publisher.change(room);
        long now = nanos.getAsLong();
        Known<K, V> known = rooms.get(room);
        if (known == null || known.change() != change || now - known.since() > OLDEST) {
            known = new Known<>(change, now, new ConcurrentHashMap<>());
            rooms.put(room, known);
            forgetSome(now);
        }
        V value = known.values().get(key);
        if (value == null) {
            value = read.get();
            known.values().put(key, value);
        }
        return value;
    }

    private static boolean isChanging() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && !Writer.isApplyingCrowd();
    }

    private void forgetSome(long now) {
        if (rooms.size() > MANY) {
            rooms.values().removeIf(known -> now - known.since() > OLDEST);
        }
    }

    /** What was read since one moment, of a room in which nothing has changed since. */
    private record Known<K, V>(long change, long since, Map<K, V> values) {}
}

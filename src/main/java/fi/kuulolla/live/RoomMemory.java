package fi.kuulolla.live;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read of rooms and is still true, so that a note need not ask the database again who writes and what the agenda is.
 * Forgotten when its room {@linkplain Batch#isOfCrowd() changes}, and not believed for longer than five seconds, or as long as was said of rooms of which everything is heard, so that what is
 * changed past a room's order is seen then. A transaction always reads for itself (decision 19).
 */
public final class RoomMemory<K, V> {
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private final Map<UUID, Known<K, V>> rooms = new ConcurrentHashMap<>();
    private final Publisher publisher;
    private final long oldest;
    private final LongSupplier nanos;

    RoomMemory(Publisher publisher) {
        this(publisher, BELIEVED, System::nanoTime);
    }

    RoomMemory(Publisher publisher, LongSupplier nanos) {
        this(publisher, BELIEVED, nanos);
    }

    RoomMemory(Publisher publisher, Duration believed, LongSupplier nanos) {
        this.publisher = publisher;
        this.oldest = believed.toNanos();
        this.nanos = nanos;
        publisher.swept(this::forgetOld);
    }

    /** What is known of the key in this room, else what is read now; what reading refuses is refused and not kept. */
    public V of(UUID room, K key, Supplier<V> read) {
        return of(room, key, value -> key, read);
    }

    /** As {@link #of(UUID, Object, Supplier)}; what is read is known by another key as well. */
    public V of(UUID room, K key, Function<V, K> alsoBy, Supplier<V> read) {
        if (isInTransaction()) {
            return read.get();
        }
        // Before reading: what changes meanwhile makes this old at once.
        long change = publisher.change(room);
        long now = nanos.getAsLong();
        Known<K, V> known = rooms.get(room);
        long believed = publisher.isSure(room) ? oldest : Math.min(oldest, BELIEVED.toNanos());
        if (known == null || known.change() != change || now - known.since() > believed) {
            known = new Known<>(change, now, new ConcurrentHashMap<>());
            rooms.put(room, known);
        }
        V value = known.values().get(key);
        if (value == null) {
            value = read.get();
            known.values().put(key, value);
            known.values().put(alsoBy.apply(value), value);
        }
        return value;
    }

    /**
     * Inside one, what is read may be older than the change number of now: a snapshot's, or what the transaction has met before. And one
     * that writes sees what nobody else may see yet. A crowd's commands are the exception: nobody changes the room beside them.
     */
    private static boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive() && !Writer.isApplyingCrowd();
    }

    private void forgetOld() {
        long now = nanos.getAsLong();
        rooms.values().removeIf(known -> now - known.since() > oldest);
    }

    /** What was read since one moment, of a room in which nothing has changed since. */
    private record Known<K, V>(long change, long since, Map<K, V> values) {}
}

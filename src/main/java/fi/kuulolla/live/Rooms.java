package fi.kuulolla.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rooms of running workshops. Everything that changes a room goes through its one writer, in the order it came, and is
 * answered after the commit; then the room's screens get a frame.
 *
 * <p>The database is the truth: a room holds nothing that a restart would lose, and an idle one is thrown away.
 */
@Component
public class Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

    /** A writer must be answered within three seconds, whatever became of the database. */
    private static final long PATIENCE = 2_700;

    private static final long LONG_WORK = 20_000;
    private static final ScopedValue<UUID> WRITING = ScopedValue.newInstance();

    private final Map<UUID, Writer> writers = new ConcurrentHashMap<>();
    private final TransactionTemplate transactions;
    private final Publisher publisher;
    private final RoomOrder order;
    private final Wakes wakes;
    private final SeenCommits seen;
    private final long patience;

    @Autowired
    Rooms(
            PlatformTransactionManager transactionManager,
            Publisher publisher,
            RoomOrder order,
            Wakes wakes,
            SeenCommits seen) {
        this(transactionManager, publisher, order, wakes, seen, PATIENCE);
    }

    Rooms(
            PlatformTransactionManager transactionManager,
            Publisher publisher,
            RoomOrder order,
            Wakes wakes,
            SeenCommits seen,
            long patience) {
        this.patience = patience;
        this.transactions = new TransactionTemplate(transactionManager);
        this.publisher = publisher;
        this.order = order;
        this.wakes = wakes;
        this.seen = seen;
    }

    /**
     * Waits until the room's writer has committed the command and gives its value. Commands that wait in a row for the same batch
     * object share a transaction; a refusal reaches only the one who asked.
     *
     * @throws Unavailable within three seconds when the database or the room cannot take it; the outcome is then unknown and the
     *     command must be safe to repeat
     */
    public <C, R> R submit(UUID room, Batch<C, R> batch, C command) {
        if (isWriting(room)) {
            return batch.apply(room, List.of(command)).getFirst().get();
        }
        return LiveFigures.acknowledged(
                () -> queued(room, Job.of(batch, command)).await(patience, patience));
    }

    /**
     * Runs one unit of work in the room's order, in a transaction of its own, and gives its value. On the room's own writer it runs
     * at once, in the transaction that is already open. Must not be called inside any other transaction: it would wait for a writer
     * that waits for its connection.
     */
    public <R> R inOrder(UUID room, Supplier<R> work) {
        if (isWriting(room)) {
            return work.get();
        }
        return queued(room, Job.of(work)).await(patience, LONG_WORK);
    }

    /** As {@link #inOrder(UUID, Supplier)}, for work without a value. */
    public void inOrder(UUID room, Runnable work) {
        inOrder(room, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * A number that changes with every commit in the room that this node has heard of: whoever keeps something of a room asks it
     * whether that is still true. No other node counts the same.
     */
    public long version(UUID room) {
        return publisher.version(room);
    }

    /** A memory of its own for one kind of things that are read of rooms. */
    public <K, V> RoomMemory<K, V> memory() {
        return new RoomMemory<>(publisher);
    }

    /**
     * One that believes longer, for what is dear to read and only a commit in the room's order changes; five seconds only where some
     * commit may not have been heard of.
     */
    public <K, V> RoomMemory<K, V> memory(Duration believed) {
        return new RoomMemory<>(publisher, believed, System::nanoTime);
    }

    /** Tells the listener of changes until the registration is closed. */
    public Registration listen(UUID room, RoomListener listener) {
        return publisher.listen(room, listener);
    }

    /** How many jobs wait for all writers together. */
    int waiting() {
        return writers.values().stream().mapToInt(Writer::size).sum();
    }

    /** How many jobs wait for the room's writer. */
    int waiting(UUID room) {
        Writer writer = writers.get(room);
        return writer == null ? 0 : writer.size();
    }

    private static boolean isWriting(UUID room) {
        if (WRITING.isBound()) {
            if (!WRITING.get().equals(room)) {
                throw new IllegalStateException("a room's writer must not wait for another room");
            }
            return true;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a room's order must not be awaited inside a transaction");
        }
        return false;
    }

    private <J extends Job<?, ?>> J queued(UUID room, J job) {
        writers.compute(room, (id, old) -> {
            Writer writer = old == null ? new Writer(room, transactions, order, seen, told(room)) : old;
            if (!writer.add(job)) {
                job.failed(new Unavailable("the room's queue is full", null));
            } else if (old == null) {
                Thread.ofVirtual()
                        .name("room")
                        .start(() -> ScopedValue.where(WRITING, room).run(() -> write(writer, room)));
            }
            return writer;
        });
        return job;
    }

    private Writer.Told told(UUID room) {
        return new Writer.Told() {
            @Override
            public void committed(long commit, boolean ofCrowd) {
                Rooms.this.committed(room, commit, ofCrowd);
            }

            @Override
            public void unsure(boolean ofCrowd) {
                publisher.doubt(room);
                if (!ofCrowd) {
                    Rooms.this.committed(room, 0, false);
                }
            }
        };
    }

    private void write(Writer writer, UUID room) {
        while (true) {
            writer.next();
            // Leaving and adding exclude each other, so no job is ever left without a writer.
            if (writer.isEmpty() && writers.computeIfPresent(room, (id, w) -> w.isEmpty() ? null : w) == null) {
                return;
            }
        }
    }

    private void committed(UUID room, long commit, boolean ofCrowd) {
        wakes.committed(room, Commits.one(commit, ofCrowd));
        try {
            if (ofCrowd && seen.isNext(room, commit)) {
                publisher.crowdCommitted(room);
            } else {
                // Between this commit and the one before it another node may have done anything.
                publisher.committed(room);
            }
            seen.seen(room, commit);
        } catch (RuntimeException e) {
            // What is committed stays so, and the writer goes on.
            LOG.warn("Room {} could not be shown: {}", room, e.toString());
        }
    }
}

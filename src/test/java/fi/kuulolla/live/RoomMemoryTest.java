package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.shared.NotFound;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Each reading gives another number, so the number tells when was read. */
class RoomMemoryTest {
    private static final UUID ROOM = UUID.randomUUID();

    private final Transactions transactions = new Transactions();
    private final Publisher publisher = new Publisher(
            new OpenStreams(),
            new StaticListableBeanFactory(Map.of()).getBeanProvider(FrameSource.class),
            new Numbers(Clock.systemUTC()));
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger readings = new AtomicInteger();
    private final SeenCommits seen = new SeenCommits();
    private final RoomMemory<String, Integer> memory = new RoomMemory<>(publisher, nanos::get);

    private Integer agenda() {
        return memory.of(ROOM, "agenda", readings::incrementAndGet);
    }

    @Test
    void isReadOnceForEachKeyAndRoom() {
        assertThat(agenda()).isEqualTo(1);
        assertThat(agenda()).isEqualTo(1);
        assertThat(memory.of(ROOM, "people", readings::incrementAndGet)).isEqualTo(2);
        assertThat(memory.of(UUID.randomUUID(), "agenda", readings::incrementAndGet))
                .isEqualTo(3);
        assertThat(agenda()).isEqualTo(1);
    }

    @Test
    void workInTheRoomsOrderIsSeenByWhoeverAsksNextAndACrowdChangesNothing() {
        Rooms rooms = rooms(RoomOrder.ALONE);
        agenda();
        rooms.submit(ROOM, ofCrowd(true), "note");
        assertThat(agenda()).isEqualTo(1);
        rooms.submit(ROOM, ofCrowd(false), "something");
        assertThat(agenda()).isEqualTo(2);
        rooms.inOrder(ROOM, () -> {});
        assertThat(agenda()).isEqualTo(3);
    }

    @Test
    void whereOthersWriteTooAGapBetweenCommitsHidesOneOfTheirs() {
        AtomicLong turns = new AtomicLong();
        Rooms rooms = rooms(room -> turns.incrementAndGet());
        agenda();
        rooms.submit(ROOM, ofCrowd(true), "note");
        assertThat(agenda()).isEqualTo(1);

        turns.incrementAndGet();
        rooms.submit(ROOM, ofCrowd(true), "note");
        assertThat(agenda()).isEqualTo(2);
        rooms.submit(ROOM, ofCrowd(true), "note");
        assertThat(agenda()).isEqualTo(2);
    }

    @Test
    void workThatChangesTheRoomReadsWhatItWroteItselfAndKeepsItToItself() {
        Rooms rooms = rooms(RoomOrder.ALONE);
        agenda();
        assertThat(rooms.<Integer>inOrder(ROOM, this::agenda)).isEqualTo(2);
        assertThat(rooms.<Integer>inOrder(ROOM, () -> rooms.submit(ROOM, readingCrowd(), "note")))
                .isEqualTo(3);
        new TransactionTemplate(transactions)
                .executeWithoutResult(any -> assertThat(agenda()).isEqualTo(4));
        assertThat(agenda()).isEqualTo(5);
    }

    @Test
    void aCrowdsCommandsUseWhatIsKnownWhereNobodyElseHasWritten() {
        agenda();
        assertThat(rooms(RoomOrder.ALONE).submit(ROOM, readingCrowd(), "note")).isEqualTo(1);
        assertThat(rooms(room -> 7).submit(ROOM, readingCrowd(), "note")).isEqualTo(2);
        assertThat(agenda()).isEqualTo(3);
        assertThat(rooms(room -> 8).submit(ROOM, readingCrowd(), "note")).isEqualTo(3);
    }

    @Test
    void whatChangedPastTheOrderIsSeenAfterFiveSeconds() {
        agenda();
        nanos.set(TimeUnit.SECONDS.toNanos(5));
        assertThat(agenda()).isEqualTo(1);
        nanos.set(TimeUnit.SECONDS.toNanos(5) + 1);
        assertThat(agenda()).isEqualTo(2);
    }

    @Test
    void whatIsDearIsBelievedAsLongAsWasSaid() {
        RoomMemory<String, Integer> dear = new RoomMemory<>(publisher, Duration.ofMinutes(1), nanos::get);
        AtomicLong reads = new AtomicLong();
        publisher.listen(ROOM, room -> {});
        dear.of(ROOM, "notes", () -> (int) reads.incrementAndGet());
        nanos.set(TimeUnit.MINUTES.toNanos(1));
        assertThat(dear.of(ROOM, "notes", () -> (int) reads.incrementAndGet())).isEqualTo(1);
        nanos.set(TimeUnit.MINUTES.toNanos(1) + 1);
        assertThat(dear.of(ROOM, "notes", () -> (int) reads.incrementAndGet())).isEqualTo(2);
    }

    @Test
    void whatIsDearIsBelievedForFiveSecondsWhereSomethingMayHaveBeenMissed() {
        assertThat(isKeptLonger()).as("nobody looks at it").isFalse();
        publisher.listen(ROOM, room -> {});
        assertThat(isKeptLonger()).isTrue();

        publisher.doubt(UUID.randomUUID());
        assertThat(isKeptLonger()).isTrue();
        publisher.doubt(ROOM);
        assertThat(isKeptLonger()).isFalse();
    }

    @Test
    void whenALineToOtherNodesBrokeNothingIsSure() {
        publisher.listen(ROOM, room -> {});
        publisher.doubtAll();
        assertThat(isKeptLonger()).isFalse();
    }

    private boolean isKeptLonger() {
        RoomMemory<String, Integer> dear = new RoomMemory<>(publisher, Duration.ofMinutes(1), nanos::get);
        int first = dear.of(ROOM, "notes", () -> 1);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(6));
        return dear.of(ROOM, "notes", () -> 2) == first;
    }

    @Test
    void nothingIsKeptOnceItIsNotBelievedAnyMore() {
        Object[] name = {new Object()};
        WeakReference<Object> kept = new WeakReference<>(name[0]);
        RoomMemory<String, Object> names = new RoomMemory<>(publisher, nanos::get);
        names.of(ROOM, "name", () -> name[0]);
        name[0] = null;
        nanos.set(TimeUnit.SECONDS.toNanos(5) + 1);
        publisher.sweep();
        System.gc();
        assertThat(kept.get()).isNull();
        Reference.reachabilityFence(names);
    }

    @Test
    void whatASnapshotShowsIsNotTakenForWhatIsTrueNow() {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.executeWithoutResult(begun -> {
            agenda();
            publisher.committed(ROOM);
            assertThat(agenda()).isEqualTo(2);
        });
        assertThat(agenda()).isEqualTo(3);
    }

    @Test
    void whatIsReadByOneKeyIsKnownByAnother() {
        assertThat(memory.of(ROOM, "device", n -> "person " + n, readings::incrementAndGet))
                .isEqualTo(1);
        assertThat(memory.of(ROOM, "person 1", readings::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void aCommitOfWhichNobodyHeardForgetsWhatWasKnown() {
        Rooms rooms = rooms(RoomOrder.ALONE);
        agenda();
        transactions.answerLost = true;
        assertThatThrownBy(() -> rooms.inOrder(ROOM, () -> {})).isInstanceOf(Unavailable.class);
        transactions.answerLost = false;
        assertThat(agenda()).isEqualTo(2);
    }

    @Test
    void whatChangesWhileItIsReadIsReadAgain() {
        memory.of(ROOM, "agenda", () -> {
            publisher.committed(ROOM);
            return readings.incrementAndGet();
        });
        assertThat(agenda()).isEqualTo(2);
    }

    @Test
    void aRefusalIsNotKept() {
        assertThatThrownBy(() -> memory.of(ROOM, "agenda", () -> {
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);
        assertThat(agenda()).isEqualTo(1);
    }

    private Rooms rooms(RoomOrder order) {
        return new Rooms(transactions, publisher, order, new Wakes(false), seen);
    }

    private static Batch<String, Boolean> ofCrowd(boolean crowd) {
        return new Batch<>() {
            @Override
            public List<Outcome<Boolean>> apply(UUID room, List<String> commands) {
                return commands.stream().map(command -> Outcome.ok(true)).toList();
            }

            @Override
            public boolean isOfCrowd() {
                return crowd;
            }
        };
    }

    private Batch<String, Integer> readingCrowd() {
        return new Batch<>() {
            @Override
            public List<Outcome<Integer>> apply(UUID room, List<String> commands) {
                return commands.stream().map(command -> Outcome.ok(agenda())).toList();
            }

            @Override
            public boolean isOfCrowd() {
                return true;
            }
        };
    }

    private static final class Transactions extends AbstractPlatformTransactionManager {
        private volatile boolean answerLost;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            if (answerLost) {
                throw new DataAccessResourceFailureException("no answer");
            }
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}

package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.shared.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class RoomsTest {
    private static final Batch<Integer, Integer> NO_ODD = (room, commands) -> commands.stream()
            .map(n -> n % 2 == 0 ? Outcome.ok(n) : Outcome.<Integer>refused(new Refused("odd")))
            .toList();

    private static final UUID ROOM = UUID.randomUUID();

    private final CountingTransactions transactions = new CountingTransactions();
    private final Publisher publisher = new Publisher(
            new OpenStreams(),
            new StaticListableBeanFactory(Map.of()).getBeanProvider(FrameSource.class),
            new Numbers(Clock.systemUTC()));
    private final Rooms rooms =
            new Rooms(transactions, publisher, RoomOrder.ALONE, new Wakes(false), new SeenCommits());
    private final ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void phonesLeave() {
        phones.shutdownNow();
    }

    @Test
    void commandsThatWaitTogetherShareATransactionAndKeepTheirOrder() throws Exception {
        List<List<Integer>> applied = Collections.synchronizedList(new ArrayList<>());
        Batch<Integer, Integer> doubling = (room, commands) -> {
            applied.add(commands);
            return commands.stream().map(n -> Outcome.ok(2 * n)).toList();
        };
        List<CompletableFuture<Integer>> answers = new ArrayList<>();

        whileTheWriterIsBusy(() -> {
            for (int i = 0; i < 50; i++) {
                answers.add(sent(doubling, i));
            }
        });

        for (int i = 0; i < 50; i++) {
            assertThat(answers.get(i).get(5, TimeUnit.SECONDS)).isEqualTo(2 * i);
        }
        assertThat(applied).hasSize(1);
        assertThat(applied.getFirst()).isSorted().hasSize(50);
        assertThat(transactions.commits).hasValue(2);
    }

    @Test
    void aRefusalReachesOnlyItsOwnAsker() throws Exception {
        List<CompletableFuture<Integer>> answers = new ArrayList<>();

        whileTheWriterIsBusy(() -> {
            for (int i = 0; i < 4; i++) {
                answers.add(sent(NO_ODD, i));
            }
        });

        assertThat(answers.get(2).get(5, TimeUnit.SECONDS)).isEqualTo(2);
        assertThatThrownBy(() -> answers.get(3).get(5, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Refused.class);
    }

    @Test
    void whatChangedNothingGivesItsTurnBack() {
        assertThatThrownBy(() -> rooms.submit(ROOM, NO_ODD, 1)).isInstanceOf(Refused.class);
        assertThat(transactions.commits).hasValue(0);
        rooms.submit(ROOM, NO_ODD, 2);
        assertThat(transactions.commits).hasValue(1);
    }

    @Test
    void aBatchThatTheDatabaseRefusesIsTriedAgainOneAtATime() throws Exception {
        Batch<Integer, Integer> oneIsBad = (room, commands) -> {
            if (commands.contains(1)) {
                throw new DataIntegrityViolationException("one");
            }
            return commands.stream().map(Outcome::ok).toList();
        };
        List<CompletableFuture<Integer>> answers = new ArrayList<>();

        whileTheWriterIsBusy(() -> {
            for (int i = 0; i < 3; i++) {
                answers.add(sent(oneIsBad, i));
            }
        });

        assertThat(answers.get(0).get(5, TimeUnit.SECONDS)).isZero();
        assertThat(answers.get(2).get(5, TimeUnit.SECONDS)).isEqualTo(2);
        assertThatThrownBy(() -> answers.get(1).get(5, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void differentBatchesNeverShareATransaction() throws Exception {
        List<List<Integer>> named = Collections.synchronizedList(new ArrayList<>());
        List<List<Integer>> anonymous = Collections.synchronizedList(new ArrayList<>());
        Batch<Integer, Integer> namedBatch = recording(named);
        Batch<Integer, Integer> anonymousBatch = recording(anonymous);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();

        whileTheWriterIsBusy(() -> {
            answers.add(sent(namedBatch, 1));
            answers.add(sent(anonymousBatch, 2));
            answers.add(sent(namedBatch, 3));
        });

        for (var answer : answers) {
            answer.get(5, TimeUnit.SECONDS);
        }
        assertThat(named).containsExactly(List.of(1), List.of(3));
        assertThat(anonymous).containsExactly(List.of(2));
        assertThat(transactions.commits).hasValue(4);
    }

    @Test
    void workOnTheWriterRunsInTheSameTransaction() {
        String done = rooms.inOrder(ROOM, () -> rooms.inOrder(ROOM, () -> "inner"));

        assertThat(done).isEqualTo("inner");
        assertThat(transactions.begun).hasValue(1);
    }

    @Test
    void aWriterNeverWaitsForAnotherRoom() {
        assertThatThrownBy(() -> rooms.inOrder(ROOM, () -> rooms.inOrder(UUID.randomUUID(), () -> "never")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDatabaseThatIsAwayIsToldToEverybodyAtOnceAndTheRoomGoesOnAfterwards() {
        transactions.away = true;
        assertThatThrownBy(() -> rooms.submit(ROOM, recording(new ArrayList<>()), 1))
                .isInstanceOf(Unavailable.class);

        transactions.away = false;

        assertThat(rooms.submit(ROOM, recording(new ArrayList<>()), 2)).isEqualTo(2);
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotDone() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Rooms rooms = new Rooms(transactions, publisher, RoomOrder.ALONE, new Wakes(false), new SeenCommits(), 20);
        CountDownLatch release = new CountDownLatch(1);
        Thread blocker = Thread.ofVirtual().start(() -> rooms.inOrder(ROOM, () -> awaited(release)));
        awaitBusy();

        assertThatThrownBy(() -> rooms.inOrder(ROOM, done::incrementAndGet)).isInstanceOf(Unavailable.class);
        release.countDown();
        blocker.join();
        rooms.inOrder(ROOM, () -> {});

        assertThat(done).hasValue(0);
    }

    private CompletableFuture<Integer> sent(Batch<Integer, Integer> batch, int command) {
        int before = rooms.waiting(ROOM);
        var answer = CompletableFuture.supplyAsync(() -> rooms.submit(ROOM, batch, command), phones);
        while (rooms.waiting(ROOM) == before) {
            Thread.onSpinWait();
        }
        return answer;
    }

    private void whileTheWriterIsBusy(Runnable sending) throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        Thread blocker = Thread.ofVirtual().start(() -> rooms.inOrder(ROOM, () -> awaited(release)));
        awaitBusy();
        sending.run();
        release.countDown();
        blocker.join();
    }

    private void awaitBusy() {
        while (transactions.begun.get() == 0) {
            Thread.onSpinWait();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Batch<Integer, Integer> recording(List<List<Integer>> applied) {
        return (room, commands) -> {
            applied.add(commands);
            return commands.stream().map(Outcome::ok).toList();
        };
    }

    private static final class CountingTransactions extends AbstractPlatformTransactionManager {
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger commits = new AtomicInteger();
        private volatile boolean away;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            begun.incrementAndGet();
            if (away) {
                throw new CannotCreateTransactionException("away");
            }
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            commits.incrementAndGet();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}

package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kuulolla.database.TestDatabase;
import fi.kuulolla.testing.KuulollaTest;
import jakarta.servlet.AsyncContext;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Two nodes in one process, with a real PostgreSQL between them and nothing else. */
@KuulollaTest
class TwoNodesTest {
    private final UUID room = UUID.randomUUID();

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NodeConnections connections;

    private Node one;
    private Node other;

    private final class Node {
        final OpenStreams open = new OpenStreams();
        final Numbers numbers = new Numbers(Clock.systemUTC());
        final Wakes wakes = new Wakes(true);
        final Elsewhere elsewhere = new Elsewhere();
        final Publisher publisher =
                new Publisher(open, new StaticListableBeanFactory().getBeanProvider(FrameSource.class), numbers);
        final Presence presence = new Presence(open, publisher, elsewhere, wakes);
        final Streams streams = new Streams(open, publisher, new Capacity(open, 10, 0), wakes);
        final SeenCommits seen = new SeenCommits();
        final Rooms rooms = new Rooms(transactions, publisher, new TurnsInDatabase(jdbc, true), wakes, seen);
        final NodeLine line = new NodeLine(connections, publisher, presence, streams, elsewhere, wakes, numbers, seen);
        final BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();

        Node() {
            publisher.listen(room, heard::add);
            line.start();
        }

        /** Waits until the room's screens were told that something is new. */
        void awaitNews() throws InterruptedException {
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(room);
        }
    }

    @BeforeEach
    void twoNodesStart() {
        one = new Node();
        other = new Node();
    }

    @AfterEach
    void theyEnd() {
        one.line.stop();
        other.line.stop();
    }

    @Test
    void whatIsCommittedOnOneIsNewOnTheOther() throws Exception {
        long before = other.publisher.version(room);

        one.rooms.inOrder(room, () -> {});

        other.awaitNews();
        assertThat(other.publisher.version(room)).isGreaterThan(before);
    }

    @Test
    void eachHasANumberOfItsOwn() {
        assertThat(one.numbers.node()).isPositive().isNotEqualTo(other.numbers.node());
    }

    @Test
    void writersOfOneRoomTakeTurnsUntilTheirCommit() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        List<Thread> writers = new ArrayList<>();
        for (Node node : List.of(one, other)) {
            for (int i = 0; i < 25; i++) {
                writers.add(Thread.ofVirtual()
                        .start(() -> node.rooms.inOrder(room, () -> {
                            if (inside.incrementAndGet() > 1) {
                                together.incrementAndGet();
                            }
                            jdbc.sql("select 1").query(Long.class).single();
                            inside.decrementAndGet();
                        })));
            }
        }
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(together).hasValue(0);
        assertThat(commits()).isEqualTo(50);
    }

    @Test
    void whoseTurnDoesNotComeIsToldToAskAgain() throws Exception {
        one.rooms.inOrder(room, () -> {});
        try (Connection busy = TestDatabase.asOwner()) {
            busy.setAutoCommit(false);
            execute(busy, "update room_commit set number = number + 1 where room = '" + room + "'");

            assertThatThrownBy(() -> other.rooms.inOrder(room, () -> {})).isInstanceOf(Unavailable.class);
            busy.rollback();
        }

        other.rooms.inOrder(room, () -> {});
    }

    @Test
    void aCommitOfANodeThatDiedBeforeItCouldTellIsFound() throws Exception {
        try (Connection dead = TestDatabase.asOwner()) {
            execute(dead, "insert into room_commit values ('" + room + "', 1)");
        }

        one.awaitNews();
        other.awaitNews();
    }

    @Test
    void aLineThatBrokeIsOpenedAgain() throws Exception {
        cutAllLines();
        one.rooms.inOrder(room, () -> {});
        other.awaitNews();
        other.heard.clear();

        one.presence.mark(room, UUID.randomUUID(), PresenceState.WRITING);

        other.awaitNews();
        assertThat(one.numbers.node()).isNotEqualTo(other.numbers.node());
    }

    @Test
    void afterALineBrokeEveryGuestComesAgainThroughItsDoor() throws Exception {
        Thread phone = opened(other, UUID.randomUUID());

        cutAllLines();

        assertThat(phone.join(java.time.Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void whoWritesOnOneIsCountedOnTheOther() throws Exception {
        one.presence.mark(room, UUID.randomUUID(), PresenceState.READY);

        other.awaitNews();

        assertThat(other.presence.counts(room).ready()).isEqualTo(1);
    }

    @Test
    void whoMovesToTheOtherIsNotCountedTwice() throws Exception {
        UUID aune = UUID.randomUUID();
        one.presence.mark(room, aune, PresenceState.READY);
        other.awaitNews();

        other.wakes.order(new NodeMessage.Arrived(room, aune));
        other.presence.mark(room, aune, PresenceState.READY);

        while (one.presence.counts(room).ready() != 1 || one.presence.here(room).ready() != 0) {
            one.awaitNews();
        }
        while (other.presence.counts(room).ready() != 1) {
            other.awaitNews();
        }
    }

    @Test
    void aNodeThatEndsInGoodOrderTakesItsPeopleWithIt() throws Exception {
        one.presence.mark(room, UUID.randomUUID(), PresenceState.READY);
        other.awaitNews();

        one.line.stop();

        while (other.presence.counts(room).ready() > 0) {
            other.awaitNews();
        }
        assertThat(other.elsewhere.forgetSilent()).isFalse();
    }

    @Test
    void whoIsShownOutOnOneLosesTheStreamsOfTheOther() throws Exception {
        UUID aune = UUID.randomUUID();
        Thread phone = opened(other, aune);
        other.presence.mark(room, aune, PresenceState.WRITING);

        one.streams.drop(room, aune);

        assertThat(phone.join(java.time.Duration.ofSeconds(20))).isTrue();
        assertThat(other.presence.here(room).writing()).isZero();
    }

    private Thread opened(Node node, UUID participant) {
        AsyncContext async = (AsyncContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AsyncContext.class}, (proxy, method, arguments) -> null);
        Stream stream = new Stream(room, Viewer.PHONE, participant, async, OutputStream.nullOutputStream());
        node.open.add(stream);
        return Thread.ofVirtual().start(stream);
    }

    private long commits() {
        return jdbc.sql("select number from room_commit where room = ?")
                .param(room)
                .query(Long.class)
                .single();
    }

    /** Those that listen or tell; the pool's connections stay. */
    private static void cutAllLines() throws SQLException {
        try (Connection owner = TestDatabase.asOwner()) {
            execute(owner, """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where pid <> pg_backend_pid() and (query like 'select room, number from room_commit%'
                        or query like 'listen %' or query like 'select pg_notify%')""");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

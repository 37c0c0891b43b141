package fi.kuulolla.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what other nodes did, and shows it on the screens of this one. What nobody said is found all the same: once a second the
 * numbers of the rooms that are watched here are compared, by the connection that listens, which so proves that it is alive.
 */
final class NodeEar {
    private static final int ONCE_A = 1_000;

    private final Publisher publisher;
    private final Presence presence;
    private final Streams streams;
    private final Elsewhere elsewhere;
    private final Numbers numbers;
    private final NodeVoice voice;
    private final SeenCommits seen;

    NodeEar(
            Publisher publisher,
            Presence presence,
            Streams streams,
            Elsewhere elsewhere,
            Numbers numbers,
            NodeVoice voice,
            SeenCommits seen) {
        this.publisher = publisher;
        this.presence = presence;
        this.streams = streams;
        this.elsewhere = elsewhere;
        this.numbers = numbers;
        this.voice = voice;
        this.seen = seen;
    }

    /** Takes a number and begins to hear; nothing said before is heard. */
    void open(Connection connection) throws SQLException {
        numbers.nodeIs(NodeNumber.hold(connection, numbers.node()));
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + NodeVoice.CHANNEL);
        }
        voice.tellAll();
    }

    /** Hears until the connection breaks. */
    void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        long next = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            long left = TimeUnit.NANOSECONDS.toMillis(next - System.nanoTime());
            if (left <= 0) {
                next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ONCE_A);
                compare(connection);
            } else {
                PGNotification[] said = postgres.getNotifications((int) left);
                for (PGNotification one : said == null ? new PGNotification[0] : said) {
                    NodeMessage.read(one.getParameter()).ifPresent(this::heard);
                }
            }
        }
    }

    void heard(NodeMessage.From said) {
        if (said.node() == numbers.node()) {
            return;
        }
        if (elsewhere.heard(said.node())) {
            voice.tellAll();
        }
        switch (said.message()) {
            case NodeMessage.Here() -> {}
            case NodeMessage.Bye() -> {
                elsewhere.left(said.node());
                publisher.watched().forEach(publisher::touched);
            }
            case NodeMessage.Changed(UUID room, Commits commits, PresenceCounts counts) -> {
                boolean others = elsewhere.told(said.node(), room, counts);
                if (seen.isNews(room, commits.newest())) {
                    happened(room, commits);
                } else if (others) {
                    publisher.touched(room);
                }
            }
            case NodeMessage.NewStage(UUID room) -> presence.stageChangedHere(room);
            case NodeMessage.Arrived(UUID room, UUID participant) -> presence.gone(room, participant);
            case NodeMessage.Out(UUID room, UUID participant) -> {
                presence.gone(room, participant);
                streams.dropHere(room, participant);
            }
            case NodeMessage.Closed(UUID room, Viewer viewer) -> streams.dropHere(room, viewer);
        }
    }

    private void happened(UUID room, Commits commits) {
        if (commits.crowdFrom() > 0 && seen.isNext(room, commits.crowdFrom())) {
            publisher.crowdCommitted(room);
        } else {
            publisher.committed(room);
        }
        seen.seen(room, commits.newest());
    }

    /** Rooms that were written to without a word reaching this node; and nodes that went without one. */
    void compare(Connection connection) throws SQLException {
        Set<UUID> watched = publisher.watched();
        seen.keepOnly(watched);
        Map<UUID, Long> now = numbersOf(connection, watched);
        now.forEach((room, commit) -> {
            if (seen.isNews(room, commit)) {
                happened(room, Commits.one(commit, false));
            }
        });
        if (elsewhere.forgetSilent()) {
            publisher.doubtAll();
            watched.forEach(publisher::touched);
            askAllAgain();
        }
    }

    /** Not on this thread: it takes seconds, and there is more to hear. */
    void askAllAgain() {
        Thread.ofVirtual().name("ask-again").start(() -> {
            try {
                streams.askAllAgain();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Map<UUID, Long> numbersOf(Connection connection, Set<UUID> rooms) throws SQLException {
        Map<UUID, Long> numbers = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select room, number from room_commit where room = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", new HashSet<>(rooms).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return numbers;
    }
}

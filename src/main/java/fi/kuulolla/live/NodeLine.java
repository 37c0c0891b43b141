package fi.kuulolla.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Several nodes on one database: this one hears the others and tells them what happens here, on two connections of its own that
 * are opened again whenever they break. Only with {@code kuulolla.nodes=true}.
 */
@Component
@ConditionalOnBooleanProperty("kuulolla.nodes")
class NodeLine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NodeLine.class);
    private static final long SHORTEST_WAIT = 100;
    private static final long LONGEST_WAIT = 2_000;
    private static final long PATIENCE = 3_000;

    private final NodeConnections connections;
    private final NodeVoice voice;
    private final NodeEar ear;
    private final Numbers numbers;
    private final Publisher publisher;
    private volatile boolean running;
    private volatile Thread listening = Thread.currentThread();
    private volatile Thread telling = Thread.currentThread();

    NodeLine(
            NodeConnections connections,
            Publisher publisher,
            Presence presence,
            Streams streams,
            Elsewhere elsewhere,
            Wakes wakes,
            Numbers numbers,
            SeenCommits seen) {
        this.connections = connections;
        this.numbers = numbers;
        this.publisher = publisher;
        this.voice = new NodeVoice(wakes, presence, numbers);
        this.ear = new NodeEar(publisher, presence, streams, elsewhere, numbers, voice, seen);
    }

    private interface Use {
        void of(Connection connection) throws SQLException, InterruptedException;
    }

    /** Before the web server answers anybody: without a number of its own this node must show nothing. */
    @Override
    public void start() {
        try {
            Connection first = connections.open();
            ear.open(first);
            running = true;
            listening = Thread.ofVirtual().name("node-ear").start(() -> listen(first));
            telling = Thread.ofVirtual().name("node-voice").start(() -> keep(voice::speak));
            LOG.info("One of several nodes, number {}", numbers.node());
        } catch (SQLException e) {
            throw new IllegalStateException("This node cannot listen to the others", e);
        }
    }

    private void listen(Connection first) {
        try (first) {
            ear.hear(first);
        } catch (SQLException broken) {
            lost(broken);
        }
        keep(connection -> {
            ear.open(connection);
            // What was said meanwhile is lost, and somebody may have been shown out.
            ear.askAllAgain();
            ear.hear(connection);
        });
    }

    private void keep(Use use) {
        long wait = SHORTEST_WAIT;
        while (running) {
            try {
                long begun = System.nanoTime();
                try (Connection connection = connections.open()) {
                    use.of(connection);
                } catch (SQLException broken) {
                    if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(10)) {
                        wait = SHORTEST_WAIT;
                    }
                    lost(broken);
                }
                TimeUnit.MILLISECONDS.sleep(running ? wait : 0);
                wait = Math.min(LONGEST_WAIT, 2 * wait);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void lost(SQLException broken) {
        publisher.doubtAll();
        if (running) {
            LOG.warn("The line to the other nodes broke, trying again: {}", broken.getMessage());
        }
    }

    /** After the web server: whatever the last requests did is told. */
    @Override
    public void stop() {
        running = false;
        telling.interrupt();
        listening.interrupt();
        try {
            telling.join(PATIENCE);
            try (Connection connection = connections.open()) {
                voice.bye(connection);
            }
            listening.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (SQLException gone) {
            LOG.warn("The other nodes were not told that this one ends: {}", gone.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}

package fi.kuulolla.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Tells other nodes what happened here, after the commit and past the writers: a notification inside a writer's transaction would
 * have all commits of the database wait for each other. A room is told of at once when it was quiet, then every 50 ms at most.
 */
final class NodeVoice {
    static final String CHANNEL = "kuulolla_rooms";

    private static final long BETWEEN = 50;
    private static final long AT_LEAST = 1_000;
    private static final PresenceCounts NOBODY = new PresenceCounts(0, 0, 0, 0);

    private final Wakes wakes;
    private final Presence presence;
    private final Numbers numbers;
    /** What others believe of this node. */
    private final Map<UUID, PresenceCounts> told = new HashMap<>();

    private volatile boolean tellAll = true;
    private long heardOf = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

    NodeVoice(Wakes wakes, Presence presence, Numbers numbers) {
        this.wakes = wakes;
        this.presence = presence;
        this.numbers = numbers;
    }

    /** Somebody is there who knows nothing yet. */
    void tellAll() {
        tellAll = true;
    }

    /** Tells until the connection breaks. */
    void speak(Connection connection) throws SQLException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            Wakes.ToTell all = wakes.take(AT_LEAST);
            try {
                say(connection, messages(all));
            } catch (SQLException broken) {
                wakes.again(all);
                tellAll = true;
                throw broken;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN);
        }
    }

    /** The last words. */
    void bye(Connection connection) throws SQLException, InterruptedException {
        List<NodeMessage> last = new ArrayList<>(messages(wakes.take(0)));
        last.add(new NodeMessage.Bye());
        say(connection, last);
    }

    private List<NodeMessage> messages(Wakes.ToTell all) {
        List<NodeMessage> messages = new ArrayList<>(all.orders());
        Set<UUID> rooms = new HashSet<>(all.rooms().keySet());
        long now = System.nanoTime();
        boolean everything = tellAll;
        tellAll = false;
        if (everything || now - heardOf > TimeUnit.MILLISECONDS.toNanos(AT_LEAST)) {
            heardOf = now;
            // Screens come and go without a word of their own.
            rooms.addAll(told.keySet());
            rooms.addAll(presence.rooms());
            messages.add(new NodeMessage.Here());
        }
        for (UUID room : rooms) {
            PresenceCounts counts = presence.here(room);
            Commits commits = all.rooms().getOrDefault(room, Commits.NONE);
            if (everything || commits.newest() > 0 || !counts.equals(told.getOrDefault(room, NOBODY))) {
                messages.add(new NodeMessage.Changed(room, commits, counts));
            }
        }
        return messages;
    }

    private void believed(NodeMessage message) {
        if (message instanceof NodeMessage.Changed(UUID room, Commits commits, PresenceCounts counts)) {
            if (counts.equals(NOBODY)) {
                told.remove(room);
            } else {
                told.put(room, counts);
            }
        }
    }

    private void say(Connection connection, List<NodeMessage> messages) throws SQLException {
        if (messages.isEmpty()) {
            return;
        }
        int node = numbers.node();
        Object[] lines = messages.stream().map(message -> message.from(node)).toArray();
        // With their place: the database says things in the order of the statement, and the same thing once.
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify('" + CHANNEL
                + "', line)::text from unnest(?) with ordinality as it (line, place)" + " order by place")) {
            notify.setArray(1, connection.createArrayOf("text", lines));
            notify.execute();
        }
        messages.forEach(this::believed);
    }
}

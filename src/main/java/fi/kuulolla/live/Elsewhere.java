package fi.kuulolla.live;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What other nodes have told of who is there: numbers only, forgotten when a node is silent. */
@Component
class Elsewhere {
    /** A node tells every second that it is there. */
    private static final long SILENT = TimeUnit.SECONDS.toNanos(5);

    private static final PresenceCounts NOBODY = new PresenceCounts(0, 0, 0, 0);

    private final Map<Integer, Node> nodes = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    private record Node(long heard, Map<UUID, PresenceCounts> rooms) {}

    @Autowired
    Elsewhere() {
        this(System::nanoTime);
    }

    Elsewhere(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A node is there. Whether it was not known before. */
    boolean heard(int node) {
        return nodes.put(node, new Node(nanos.getAsLong(), of(node))) == null;
    }

    /** Whether that is news. */
    boolean told(int node, UUID room, PresenceCounts counts) {
        PresenceCounts before = counts.equals(NOBODY) ? of(node).remove(room) : of(node).put(room, counts);
        return !counts.equals(before == null ? NOBODY : before);
    }

    /** On all nodes together, without this one. */
    PresenceCounts in(UUID room) {
        PresenceCounts all = NOBODY;
        for (Node node : nodes.values()) {
            all = all.plus(node.rooms().getOrDefault(room, NOBODY));
        }
        return all;
    }

    /** A new stage begins: nobody is ready or writing yet. */
    void stageChanged(UUID room) {
        change(room, counts -> new PresenceCounts(counts.connected(), 0, 0, counts.breaks()));
    }

    private void change(UUID room, UnaryOperator<PresenceCounts> change) {
        nodes.values().forEach(node -> node.rooms().computeIfPresent(room, (id, counts) -> change.apply(counts)));
    }

    void left(int node) {
        nodes.remove(node);
    }

    /** Forgets nodes that went silent without a word; whether there were any. */
    boolean forgetSilent() {
        long now = nanos.getAsLong();
        return nodes.values().removeIf(node -> now - node.heard() > SILENT);
    }

    /** Nodes that are heard, without this one. */
    int size() {
        return nodes.size();
    }

    private Map<UUID, PresenceCounts> of(int node) {
        Node known = nodes.get(node);
        return known == null ? new ConcurrentHashMap<>() : known.rooms();
    }
}

package fi.kuulolla.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What other nodes have to be told. Many changes of one room melt into one word. Kept until it was said; bounded by the number of
 * rooms and by what facilitators can press. Where there is one node, nothing is kept.
 */
@Component
class Wakes {
    private final boolean several;
    private final Map<UUID, Commits> rooms = new HashMap<>();
    private final List<NodeMessage> orders = new ArrayList<>();

    /** @param rooms rooms and what was committed in them; none when only who is there has changed */
    record ToTell(List<NodeMessage> orders, Map<UUID, Commits> rooms) {
        boolean isEmpty() {
            return orders.isEmpty() && rooms.isEmpty();
        }
    }

    Wakes(@Value("${kuulolla.nodes:false}") boolean several) {
        this.several = several;
    }

    synchronized void committed(UUID room, Commits commits) {
        if (several) {
            rooms.merge(room, commits, Commits::and);
            notifyAll();
        }
    }

    /** Somebody came, went, is writing or ready. */
    void presence(UUID room) {
        committed(room, Commits.NONE);
    }

    synchronized void order(NodeMessage order) {
        if (several) {
            orders.add(order);
            notifyAll();
        }
    }

    /** Waits until there is something, but no longer than this; then all of it. */
    synchronized ToTell take(long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; rooms.isEmpty() && orders.isEmpty() && left > 0; ) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
        ToTell all = new ToTell(List.copyOf(orders), Map.copyOf(rooms));
        orders.clear();
        rooms.clear();
        return all;
    }

    /** It could not be said. */
    synchronized void again(ToTell unsaid) {
        orders.addAll(0, unsaid.orders());
        unsaid.rooms().forEach((room, commit) -> rooms.merge(room, commit, Commits::and));
    }
}

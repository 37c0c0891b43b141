package fi.kuulolla.live;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The newest commit of each room of which this node has forgotten whatever it changed. Where the next one follows it without a gap, no
 * other node has written in between.
 */
@Component
final class SeenCommits {
    private final Map<UUID, Long> newest = new ConcurrentHashMap<>();

    /** Whether everything before this commit was seen; always where there is one node, whose commits have no number. */
    boolean isNext(UUID room, long commit) {
        return commit <= newest(room) + 1;
    }

    boolean isNews(UUID room, long commit) {
        return commit > newest(room);
    }

    /** To be said only after what the commit has changed was forgotten: from now on it is taken for known. */
    void seen(UUID room, long commit) {
        if (commit > 0) {
            newest.merge(room, commit, Math::max);
        }
    }

    /** Nobody here looks at the others; whatever happens to them next is news. */
    void keepOnly(Set<UUID> rooms) {
        newest.keySet().retainAll(rooms);
    }

    private long newest(UUID room) {
        return newest.getOrDefault(room, 0L);
    }
}

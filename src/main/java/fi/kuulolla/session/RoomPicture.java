package fi.kuulolla.session;

import fi.kuulolla.live.PresenceCounts;
import fi.kuulolla.live.Viewer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What is known of one room between two commits, and what each kind of viewer was last told. Guarded by its own monitor. */
final class RoomPicture {
    private final LongSupplier revisions;
    private final Map<Viewer, Shown> shown = new EnumMap<>(Viewer.class);
    private @Nullable RoomFacts facts;
    private long version = -1;
    private long readAt;

    RoomPicture(LongSupplier revisions) {
        this.revisions = revisions;
    }

    boolean isOf(long roomVersion, long now, long oldest) {
        return facts != null && version == roomVersion && now - readAt < oldest;
    }

    boolean isOlderThan(long age, long now) {
        return now - readAt > age;
    }

    void take(RoomFacts newFacts, long roomVersion, long now) {
        facts = newFacts;
        version = roomVersion;
        readAt = now;
        for (Viewer viewer : Viewer.values()) {
            Board board = newFacts.board(Visibility.of(viewer, newFacts.stages()));
            shown.computeIfAbsent(viewer, v -> new Shown()).update(board, revisions);
        }
    }

    RoomFacts facts() {
        return Objects.requireNonNull(facts);
    }

    Shown shown(Viewer viewer) {
        return Objects.requireNonNull(shown.get(viewer));
    }

    /** A frame for everybody of a kind: the next one tells what changed since this one. */
    FrameJson framed(Viewer viewer, long seq, PresenceCounts presence, Instant now) {
        Shown its = shown(viewer);
        Delta delta = its.told();
        return new FrameMaker(facts(), presence, now).frame(viewer, seq, its.revisions(), delta);
    }

    /** A frame for one asker, who fetches the board if need be. */
    FrameJson single(Viewer viewer, long seq, PresenceCounts presence, Instant now) {
        return new FrameMaker(facts(), presence, now)
                .frame(viewer, seq, shown(viewer).revisions(), null);
    }

    /** The board of one kind of viewer: as it is, and as it was when its last frame was made. */
    static final class Shown {
        private Board board = Board.EMPTY;
        private Board told = Board.EMPTY;
        private long result;
        private @Nullable BoardBytes bytes;

        private void update(Board now, LongSupplier revisions) {
            if (now.saysTheSameAs(board)) {
                return;
            }
            long revision = revisions.getAsLong();
            if (!Objects.equals(now.result(), board.result())) {
                result = now.result() == null ? 0 : revision;
            }
            board = now.at(now.isEmpty() ? 0 : revision);
            bytes = null;
        }

        private @Nullable Delta told() {
            Delta delta = Delta.between(told, board).orElse(null);
            told = board;
            return delta;
        }

        private FrameMaker.Revisions revisions() {
            return new FrameMaker.Revisions(board.rev(), result);
        }

        BoardBytes bytes() {
            BoardBytes made = bytes;
            if (made == null) {
                made = BoardBytes.of(board);
                bytes = made;
            }
            return made;
        }
    }
}

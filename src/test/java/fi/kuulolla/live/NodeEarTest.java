package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class NodeEarTest {
    private static final UUID ROOM = UUID.randomUUID();
    private static final int OTHER = 99;

    private final OpenStreams open = new OpenStreams();
    private final Numbers numbers = new Numbers(Clock.systemUTC());
    private final Wakes wakes = new Wakes(true);
    private final Elsewhere elsewhere = new Elsewhere();
    private final Publisher publisher =
            new Publisher(open, new StaticListableBeanFactory().getBeanProvider(FrameSource.class), numbers);
    private final Presence presence = new Presence(open, publisher, elsewhere, wakes);
    private final Streams streams = new Streams(open, publisher, new Capacity(open, 10, 0), wakes);
    private final SeenCommits seen = new SeenCommits();
    private final NodeEar ear = new NodeEar(
            publisher, presence, streams, elsewhere, numbers, new NodeVoice(wakes, presence, numbers), seen);

    @Test
    void whatACrowdDidElsewhereIsNewsThatChangesNothing() {
        hear(Commits.one(1, true));
        hear(new Commits(4, 2));

        assertThat(publisher.version(ROOM)).isEqualTo(2);
        assertThat(publisher.change(ROOM)).isZero();
    }

    @Test
    void whateverElseWasDoneElsewhereChangesTheRoom() {
        hear(Commits.one(1, false));

        assertThat(publisher.change(ROOM)).isOne();
    }

    @Test
    void whatACrowdDidAfterSomethingUnheardMayHideAChange() {
        hear(Commits.one(1, true));
        hear(Commits.one(3, true));
        assertThat(publisher.change(ROOM)).isOne();

        hear(Commits.one(4, true));
        assertThat(publisher.change(ROOM)).isOne();
    }

    @Test
    void whatIsKnownIsNoNews() {
        hear(Commits.one(2, false));
        hear(Commits.one(1, false));
        hear(Commits.NONE);

        assertThat(publisher.version(ROOM)).isOne();
    }

    private void hear(Commits commits) {
        ear.heard(new NodeMessage.From(OTHER, new NodeMessage.Changed(ROOM, commits, new PresenceCounts(0, 0, 0, 0))));
    }
}

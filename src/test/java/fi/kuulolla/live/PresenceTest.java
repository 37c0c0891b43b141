package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PresenceTest {
    private static final UUID ROOM = UUID.randomUUID();

    private final OpenStreams streams = new OpenStreams();
    private final Elsewhere elsewhere = new Elsewhere();
    private final Presence presence = new Presence(
            streams,
            new Publisher(
                    streams,
                    new StaticListableBeanFactory().getBeanProvider(FrameSource.class),
                    new Numbers(Clock.systemUTC())),
            elsewhere,
            new Wakes(true));
    private final UUID aune = UUID.randomUUID();
    private final UUID veikko = UUID.randomUUID();

    @Test
    void peopleAreCountedByWhatTheySaidLast() {
        presence.mark(ROOM, aune, PresenceState.WRITING);
        presence.mark(ROOM, aune, PresenceState.READY);
        presence.mark(ROOM, veikko, PresenceState.WRITING);

        assertThat(presence.counts(ROOM)).isEqualTo(new PresenceCounts(0, 1, 1, 0));
    }

    @Test
    void aNewStageBeginsWithNobodyReadyAndBreaksGoOn() {
        presence.mark(ROOM, aune, PresenceState.READY);
        presence.mark(ROOM, veikko, PresenceState.BREAK);

        presence.stageChanged(ROOM);

        assertThat(presence.counts(ROOM)).isEqualTo(new PresenceCounts(0, 0, 0, 1));
    }

    @Test
    void whoLeavesIsNotCounted() {
        presence.mark(ROOM, aune, PresenceState.READY);

        presence.gone(ROOM, aune);

        assertThat(presence.counts(ROOM)).isEqualTo(new PresenceCounts(0, 0, 0, 0));
    }

    @Test
    void peopleOnOtherNodesAreCountedToo() {
        elsewhere.heard(7);
        elsewhere.told(7, ROOM, new PresenceCounts(3, 1, 2, 1));
        presence.mark(ROOM, aune, PresenceState.READY);

        assertThat(presence.counts(ROOM)).isEqualTo(new PresenceCounts(3, 1, 3, 1));
        assertThat(presence.here(ROOM)).isEqualTo(new PresenceCounts(0, 0, 1, 0));
    }

    @Test
    void aNewStageBeginsWithNobodyReadyOnAnyNode() {
        elsewhere.heard(7);
        elsewhere.told(7, ROOM, new PresenceCounts(3, 1, 2, 1));

        presence.stageChanged(ROOM);

        assertThat(presence.counts(ROOM)).isEqualTo(new PresenceCounts(3, 0, 0, 1));
    }

    /** A phone whose page was closed in the middle of a word used to write for ever. */
    @Test
    void whoLeftWithoutAWordIsForgottenWithTheLastScreen() throws Exception {
        Stream first = screenOf(aune);
        Stream last = screenOf(veikko);
        presence.mark(ROOM, aune, PresenceState.WRITING);

        streams.remove(first);
        assertThat(presence.size()).isEqualTo(1);
        streams.remove(last);

        assertThat(presence.size()).isZero();
    }

    private Stream screenOf(UUID participant) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Stream stream = new Stream(
                ROOM,
                Viewer.PHONE,
                participant,
                new MockAsyncContext(new MockHttpServletRequest(), response),
                response.getOutputStream());
        streams.add(stream);
        return stream;
    }
}

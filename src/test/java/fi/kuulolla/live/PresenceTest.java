package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PresenceTest {
    private static final UUID ROOM = UUID.randomUUID();

    private final OpenStreams streams = new OpenStreams();
    private final Presence presence = new Presence(
            streams,
            new Publisher(
                    streams, new StaticListableBeanFactory().getBeanProvider(FrameSource.class), Clock.systemUTC()));
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
}

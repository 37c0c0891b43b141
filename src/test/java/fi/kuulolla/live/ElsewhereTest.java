package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
    private static final UUID ROOM = UUID.randomUUID();
    private static final PresenceCounts THREE = new PresenceCounts(3, 2, 1, 0);
    private static final PresenceCounts NOBODY = new PresenceCounts(0, 0, 0, 0);

    private long now = 1;
    private final Elsewhere elsewhere = new Elsewhere(() -> now);

    @Test
    void whatSeveralNodesTellIsAddedUp() {
        assertThat(elsewhere.heard(1)).isTrue();
        assertThat(elsewhere.heard(2)).isTrue();
        elsewhere.told(1, ROOM, THREE);
        elsewhere.told(2, ROOM, THREE);

        assertThat(elsewhere.in(ROOM)).isEqualTo(new PresenceCounts(6, 4, 2, 0));
        assertThat(elsewhere.in(UUID.randomUUID())).isEqualTo(NOBODY);
    }

    @Test
    void theSameAgainIsNoNews() {
        elsewhere.heard(1);

        assertThat(elsewhere.told(1, ROOM, NOBODY)).isFalse();
        assertThat(elsewhere.told(1, ROOM, THREE)).isTrue();
        assertThat(elsewhere.told(1, ROOM, THREE)).isFalse();
        assertThat(elsewhere.told(1, ROOM, NOBODY)).isTrue();
    }

    @Test
    void aNodeThatIsSilentIsForgottenAndOneThatSpeaksIsNot() {
        elsewhere.heard(1);
        elsewhere.told(1, ROOM, THREE);
        now += TimeUnit.SECONDS.toNanos(4);
        assertThat(elsewhere.heard(1)).isFalse();
        now += TimeUnit.SECONDS.toNanos(4);

        assertThat(elsewhere.forgetSilent()).isFalse();
        assertThat(elsewhere.in(ROOM)).isEqualTo(THREE);

        now += TimeUnit.SECONDS.toNanos(2);

        assertThat(elsewhere.forgetSilent()).isTrue();
        assertThat(elsewhere.in(ROOM)).isEqualTo(NOBODY);
    }

    @Test
    void aNodeThatSaidByeIsForgottenAtOnceAndIsNotMissed() {
        elsewhere.heard(1);
        elsewhere.told(1, ROOM, THREE);

        elsewhere.left(1);

        assertThat(elsewhere.in(ROOM)).isEqualTo(NOBODY);
        now += TimeUnit.MINUTES.toNanos(1);
        assertThat(elsewhere.forgetSilent()).isFalse();
    }
}

package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WakesTest {
    private static final UUID ROOM = UUID.randomUUID();

    private final Wakes wakes = new Wakes(true);

    @Test
    void manyChangesOfARoomAreOneWordWithTheNewestCommit() throws Exception {
        wakes.committed(ROOM, change(7));
        wakes.presence(ROOM);
        wakes.committed(ROOM, change(9));
        wakes.committed(ROOM, change(8));

        assertThat(wakes.take(0).rooms()).isEqualTo(Map.of(ROOM, change(9)));
        assertThat(wakes.take(0).isEmpty()).isTrue();
    }

    @Test
    void ordersKeepTheirOrderAlsoWhenTheyHaveToBeSaidAgain() throws Exception {
        NodeMessage first = new NodeMessage.Out(ROOM, UUID.randomUUID());
        NodeMessage second = new NodeMessage.Closed(ROOM, Viewer.WALL);
        wakes.order(first);
        wakes.committed(ROOM, change(3));
        Wakes.ToTell unsaid = wakes.take(0);
        wakes.order(second);
        wakes.committed(ROOM, change(2));

        wakes.again(unsaid);

        assertThat(wakes.take(0))
                .isEqualTo(new Wakes.ToTell(java.util.List.of(first, second), Map.of(ROOM, change(3))));
    }

    @Test
    void whereThereIsOneNodeNothingIsKept() throws Exception {
        Wakes alone = new Wakes(false);
        alone.committed(ROOM, change(1));
        alone.order(new NodeMessage.NewStage(ROOM));

        assertThat(alone.take(0).isEmpty()).isTrue();
    }

    private static Commits change(long number) {
        return Commits.one(number, false);
    }
}

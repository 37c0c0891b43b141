package fi.kuulolla.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeMessageTest {
    private static final UUID ROOM = UUID.randomUUID();

    static Stream<NodeMessage> messages() {
        return Stream.of(
                new NodeMessage.Here(),
                new NodeMessage.Bye(),
                new NodeMessage.Changed(
                        ROOM, new Commits(1_234_567_890_123L, 1_234_567_890_120L), new PresenceCounts(40, 6, 31, 2)),
                new NodeMessage.NewStage(ROOM),
                new NodeMessage.Arrived(ROOM, UUID.randomUUID()),
                new NodeMessage.Out(ROOM, UUID.randomUUID()),
                new NodeMessage.Closed(ROOM, Viewer.WALL));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void whatIsToldIsHeard(NodeMessage message) {
        assertThat(NodeMessage.read(message.from(17))).contains(new NodeMessage.From(17, message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "1", "1 unheard of", "1 changed", "one here", "1 stage not-a-room", "1 closed 1 2"})
    void whatIsNotOursIsNotHeard(String line) {
        assertThat(NodeMessage.read(line)).isEmpty();
    }
}

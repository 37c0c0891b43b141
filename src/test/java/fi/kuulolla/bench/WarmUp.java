package fi.kuulolla.bench;

import java.util.List;

/**
 * What a server has behind it by the middle of a morning: a small workshop of its own, so that the first notes that count do not
 * meet code that was never run. No figure of it is kept.
 */
final class WarmUp {
    private static final int PHONES = 30;

    private WarmUp() {}

    static void play(ServerProcess server) throws Exception {
        try (Crowd crowd = new Crowd();
                Store store = server.store()) {
            CopiedRoom room = CopiedRoom.writing(store, server.joinCode());
            List<Phone> joined = crowd.join(server, room.joinCode(), PHONES);
            crowd.walls(server, room.wallToken(), 2, i -> (data, nanos) -> {});
            crowd.listen(joined, i -> (data, nanos) -> {});
            Notes.evenly(joined, 600, 100).send().awaitAnswers();
        }
    }
}

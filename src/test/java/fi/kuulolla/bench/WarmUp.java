package fi.kuulolla.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What a server has behind it by the middle of a morning: a workshop of its own that writes and votes, so that the first notes that
 * count do not meet code that was never run. A real phone makes some forty requests before its first note, the driver's make three;
 * the notes here are as many as make up for that. No figure of it is kept.
 */
final class WarmUp {
    private static final int PHONES = 100;
    private static final int NOTES = 3_000;
    private static final int PER_SECOND = 200;
    private static final int VOTES_OF_EACH = 15;

    private WarmUp() {}

    static void play(ServerProcess server) throws Exception {
        try (Crowd crowd = new Crowd();
                Store store = server.store()) {
            CopiedRoom writing = CopiedRoom.writing(store, server.joinCode());
            List<Phone> writers = crowd.join(server, writing.joinCode(), PHONES);
            crowd.walls(server, writing.wallToken(), 2, i -> (data, nanos) -> {});
            crowd.listen(writers, i -> (data, nanos) -> {});
            Notes.evenly(writers, NOTES, PER_SECOND).send().awaitAnswers();
            CopiedRoom voting = CopiedRoom.voting(store, server.joinCode());
            List<Phone> voters = crowd.join(server, voting.joinCode(), PHONES);
            crowd.listen(voters, i -> (data, nanos) -> {});
            try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
                voters.forEach(voter -> hands.submit(() -> vote(voter, voting)));
            }
        }
        Gauges.awaitNoStreams(server);
    }

    private static Void vote(Phone voter, CopiedRoom room) throws IOException {
        for (int i = 0; i < VOTES_OF_EACH; i++) {
            voter.vote(room.themes().get(i % 3), i % 2);
        }
        return null;
    }
}

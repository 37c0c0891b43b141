package fi.kuulolla.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

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
    private static final String STREAMS = "kuulolla_streams";

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
        untilGone(server);
    }

    /** A closed stream is found at the next heartbeat; until then its memory would count as the server's own. */
    private static void untilGone(ServerProcess server) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (Gauges.of(server, STREAMS).get(STREAMS) > 0 && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static Void vote(Phone voter, CopiedRoom room) throws IOException {
        for (int i = 0; i < VOTES_OF_EACH; i++) {
            voter.vote(room.themes().get(i % 3), i % 2);
        }
        return null;
    }
}

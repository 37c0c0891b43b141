package fi.kuulolla.session;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.testing.TestPhone;
import fi.kuulolla.testing.TestPhone.Answer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server, then PostgreSQL, die in the middle of a burst: acknowledged ⊆ final ⊆ attempted, nothing twice. */
class FaultsIT {
    private static final int PHONES = 16;
    private static final int NOTES = 25;
    /** So many answers must have come before the fault. */
    private static final int BEFORE_THE_FAULT = 120;

    @TempDir
    Path folder;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final List<Answer> refusals = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch someAnswered = new CountDownLatch(BEFORE_THE_FAULT);

    /** A phone with what it wants to say, by key. */
    private record Writer(TestPhone phone, UUID workshop, UUID stage, Map<String, String> notes) {}

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilled() throws Exception {
        try (RealServer server = RealServer.start(folder);
                ExecutorService burst = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Writer> writers = joined(server);
            writers.forEach(writer -> burst.execute(() -> sendUntilAnswered(writer)));
            assertThat(someAnswered.await(60, TimeUnit.SECONDS)).isTrue();

            Map<String, String> before = Map.copyOf(acknowledged);
            server.killAndStart();
            server.joinCode();
            burst.shutdown();
            assertThat(burst.awaitTermination(120, TimeUnit.SECONDS)).isTrue();

            assertThat(before).hasSizeLessThan(PHONES * NOTES);
            check(writers);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenPostgresqlIsKilledAndNobodySeesAnErrorPage() throws Exception {
        try (RealServer server = RealServer.start(folder);
                ExecutorService burst = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Writer> writers = joined(server);
            writers.forEach(writer -> burst.execute(() -> sendUntilAnswered(writer)));
            assertThat(someAnswered.await(60, TimeUnit.SECONDS)).isTrue();

            server.killDatabase();
            burst.shutdown();
            assertThat(burst.awaitTermination(120, TimeUnit.SECONDS)).isTrue();

            check(writers);
            assertThat(refusals).isNotEmpty().allSatisfy(refusal -> {
                assertThat(refusal.status()).as(refusal.body()).isEqualTo(503);
                assertThat(refusal.header("Retry-After")).isNotNull();
                assertThat(refusal.header("Content-Type")).startsWith("application/problem+json");
            });
        }
    }

    private List<Writer> joined(RealServer server) {
        String code = server.joinCode();
        List<Writer> writers = new ArrayList<>();
        for (int p = 0; p < PHONES; p++) {
            TestPhone phone = new TestPhone(server.port());
            Answer joined = phone.join(code, p % 2 == 0 ? "client" : "staff");
            assertThat(joined.status()).as(joined.body()).isEqualTo(201);
            Map<String, String> notes = new HashMap<>();
            for (int n = 0; n < NOTES; n++) {
                notes.put(TestPhone.key(), "Puhelin " + p + ", lappu " + n);
            }
            UUID stage = UUID.fromString(joined.json().path("stage").path("id").asString());
            writers.add(new Writer(phone, joined.id("workshop"), stage, notes));
        }
        return writers;
    }

    /** As the outbox does: the same key again until there is an answer. */
    private void sendUntilAnswered(Writer writer) {
        writer.notes().forEach((key, text) -> {
            while (!acknowledged.containsKey(key)) {
                send(writer, key, text);
            }
        });
    }

    private void send(Writer writer, String key, String text) {
        try {
            Answer answer = writer.phone().note(writer.workshop(), key, writer.stage(), text);
            if (answer.status() == 201 || answer.status() == 200) {
                acknowledged.put(key, answer.body());
                someAnswered.countDown();
                return;
            }
            refusals.add(answer);
        } catch (UncheckedIOException cutOff) {
            // No answer: the same key again.
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }

    private void check(List<Writer> writers) {
        for (Writer writer : writers) {
            Map<String, String> kept = new HashMap<>();
            writer.phone()
                    .get("/api/v1/workshops/" + writer.workshop() + "/contributions/mine")
                    .json()
                    .forEach(note -> assertThat(kept.put(
                                    note.path("key").asString(),
                                    note.path("text").asString()))
                            .isNull());
            assertThat(kept).isEqualTo(writer.notes());
            writer.notes().forEach((key, text) -> {
                Answer again = writer.phone().note(writer.workshop(), key, writer.stage(), text);
                assertThat(again.status()).isEqualTo(200);
                assertThat(again.body()).isEqualTo(acknowledged.get(key));
            });
        }
        Writer any = writers.getFirst();
        Answer frame = any.phone()
                .send("GET", "/api/v1/workshops/" + any.workshop() + "/events", null, "", "Accept", "application/json");
        assertThat(frame.json().path("notes").asInt()).isEqualTo(PHONES * NOTES);
    }
}

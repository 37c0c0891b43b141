package fi.kuulolla.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Scenario 5: a whole hall joins within half a minute, each phone by its own connection; door and join together. */
final class JoinsScenario implements Scenario {
    @Override
    public JsonLine play(ServerProcess server, Options options) throws Exception {
        int phones = options.phones(200, 1000);
        int seconds = options.seconds(6, 30);
        Samples joins = new Samples();
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch answered = new CountDownLatch(phones);
        long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        for (int i = 0; i < phones; i++) {
            int number = i;
            long at = start + (long) (i * seconds * 1e9 / phones);
            Thread.ofVirtual().start(() -> {
                try {
                    while (System.nanoTime() < at) {
                        LockSupport.parkNanos(at - System.nanoTime());
                    }
                    Phone.join(server.port(), number, server.joinCode());
                    joins.add(System.nanoTime() - at);
                } catch (Exception e) {
                    refused.incrementAndGet();
                } finally {
                    answered.countDown();
                }
            });
        }
        answered.await();
        try (Store store = server.store()) {
            long kept = store.number("select count(*) from participant p join workshop w on w.id = p.workshop_id"
                    + " where w.join_code = '" + server.joinCode().replace("-", "") + "'");
            return new JsonLine()
                    .put("phones", phones)
                    .put("rooms", 1)
                    .put("rate", phones / (double) seconds)
                    .put("seconds", seconds)
                    .put("ack_p50_ms", joins.millis(50))
                    .put("ack_p99_ms", joins.millis(99))
                    .put("refused", refused.get())
                    .put("lost", Math.max(0, joins.size() - kept))
                    .put("duplicated", Math.max(0, kept - phones));
        }
    }
}

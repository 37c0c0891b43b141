package fi.kuulolla.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Notes that are sent open-loop: each when its time has come, whether or not those before were answered. Each text is its own, so
 * that afterwards the database can be asked which arrived, and how often.
 */
final class Notes {
    private static final long TYPING = TimeUnit.SECONDS.toNanos(1);

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final List<Phone> phones;
    private final long[] planned;
    private final Samples acks = new Samples();
    private final Samples laterAcks = new Samples();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final CountDownLatch answered;

    private Notes(List<Phone> phones, long[] planned) {
        this.phones = phones;
        this.planned = planned;
        this.answered = new CountDownLatch(planned.length);
    }

    /** So many, evenly spread from a moment after now on; phones take turns. */
    static Notes evenly(List<Phone> phones, int count, double perSecond) {
        long start = System.nanoTime() + 2 * TYPING;
        long[] planned = new long[count];
        for (int k = 0; k < count; k++) {
            planned[k] = start + (long) (k * 1e9 / perSecond);
        }
        return new Notes(phones, planned);
    }

    /** Begins to send. */
    Notes send() {
        for (int k = 0; k < planned.length; k++) {
            int number = k;
            Thread.ofVirtual().start(() -> sendOne(number));
        }
        return this;
    }

    private void sendOne(int k) {
        Phone phone = phones.get(k % phones.size());
        String text = text(k);
        try {
            LockSupport.parkNanos(planned[k] - TYPING - System.nanoTime());
            phone.be("writing");
            while (System.nanoTime() < planned[k]) {
                LockSupport.parkNanos(planned[k] - System.nanoTime());
            }
            int status = phone.putUntilAnswered(UUID.randomUUID().toString(), text, TimeUnit.SECONDS.toNanos(90));
            long took = System.nanoTime() - planned[k];
            acks.add(took);
            if (k >= planned.length / 2) {
                laterAcks.add(took);
            }
            statuses.put(text, status);
        } finally {
            answered.countDown();
        }
    }

    private String text(int k) {
        return "Toivon yhden ihmisen, jolle voin soittaa. " + tag + "-" + k;
    }

    void awaitAnswers() throws InterruptedException {
        answered.await();
    }

    /** What every text of these notes contains. */
    String tag() {
        return tag;
    }

    long[] planned() {
        return planned;
    }

    long begin() {
        return planned[0];
    }

    long end() {
        return planned[planned.length - 1];
    }

    Samples acks() {
        return acks;
    }

    /** Of the second half: the first is still slow while the JVM compiles what a full house does. */
    Samples laterAcks() {
        return laterAcks;
    }

    boolean isAcknowledged(String text) {
        int status = statuses.getOrDefault(text, 0);
        return status == 200 || status == 201;
    }

    int refused() {
        return (int)
                statuses.keySet().stream().filter(text -> !isAcknowledged(text)).count();
    }

    /** Adds what the database knows of them: acknowledged and not there; there more than once. */
    JsonLine check(JsonLine line, Store store) {
        Map<String, Integer> kept = store.notesLike(tag);
        long lost = statuses.keySet().stream()
                .filter(text -> isAcknowledged(text) && !kept.containsKey(text))
                .count();
        long twice = kept.values().stream().filter(times -> times > 1).count();
        return line.put("attempted", planned.length)
                .put("acknowledged", planned.length - refused())
                .put("lost", lost)
                .put("duplicated", twice);
    }
}

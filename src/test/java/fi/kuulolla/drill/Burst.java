package fi.kuulolla.drill;

import fi.kuulolla.bench.Phone;
import fi.kuulolla.bench.Samples;
import fi.kuulolla.bench.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Phones that write at random moments of some seconds, each with an outbox of its own: one note after the other, the same key again
 * until there is an answer.
 */
final class Burst {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final List<Phone> phones;
    private final List<List<Note>> outboxes = new ArrayList<>();
    private final Map<String, String> firstAnswers = new ConcurrentHashMap<>();
    private final List<Note> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Samples healed = new Samples();
    private final Samples answers = new Samples();
    private final CountDownLatch done;
    private volatile long faultAt;

    /** What somebody wants to say at a moment of the burst. */
    record Note(Phone phone, String key, String text, long afterNanos) {}

    Burst(List<Phone> phones, int each, Duration length, Random random) {
        this.phones = phones;
        this.done = new CountDownLatch(phones.size());
        for (int p = 0; p < phones.size(); p++) {
            TreeSet<Long> moments = new TreeSet<>();
            while (moments.size() < each) {
                moments.add((long) (random.nextDouble() * length.toNanos()));
            }
            List<Note> outbox = new ArrayList<>();
            for (long moment : moments) {
                String key = new java.util.UUID(random.nextLong(), random.nextLong()).toString();
                String text = "Toivon yhden ihmisen, jolle voin soittaa. " + p + "/" + outbox.size() + " "
                        + key.substring(0, 8);
                outbox.add(new Note(phones.get(p), key, text, moment));
            }
            outboxes.add(outbox);
        }
    }

    Burst start() {
        long begin = System.nanoTime();
        for (List<Note> outbox : outboxes) {
            Thread.ofVirtual().start(() -> {
                try {
                    for (Note note : outbox) {
                        waitUntil(begin + note.afterNanos());
                        sendUntilAnswered(note);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        return this;
    }

    private void sendUntilAnswered(Note note) {
        long until = System.nanoTime() + PATIENCE;
        boolean failed = false;
        for (int tries = 0; System.nanoTime() < until; tries++) {
            long sent = System.nanoTime();
            try {
                Wire.Answer answer = note.phone().send(note.key(), note.text());
                answers.add(System.nanoTime() - sent);
                if (answer.status() == 201 || answer.status() == 200) {
                    firstAnswers.put(note.key(), answer.text());
                    acknowledged.add(note);
                    if (failed && faultAt != 0) {
                        healed.add(System.nanoTime() - faultAt);
                    }
                    return;
                }
                if (isFinal(note, answer)) {
                    return;
                }
            } catch (IOException | NumberFormatException cut) {
                // No answer: the same key again.
            }
            failed = true;
            // As the page does, only less patient: the drill has more rounds to play.
            double wait = Math.min(2_000, 200 * Math.pow(1.5, Math.min(tries, 8)));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos((long) (wait * (0.6 + Math.random() * 0.8))));
        }
        complaints.add("a note was never answered");
    }

    /** Whether there is no point in trying again; then, and when a refusal for now is not told as one, it is a complaint. */
    private boolean isFinal(Note note, Wire.Answer answer) {
        boolean forNow = answer.status() >= 502 || answer.status() == 429;
        if (forNow && answer.header("Retry-After").isEmpty()) {
            complaints.add("a " + answer.status() + " that does not say when to try again");
        }
        boolean problem = answer.header("Content-Type").orElse("").startsWith("application/problem+json");
        if (!forNow || !problem) {
            complaints.add("a note was answered " + answer.status() + " "
                    + answer.header("Content-Type").orElse("") + " " + answer.text());
        }
        return answer.status() < 500 && answer.status() != 429;
    }

    private static void waitUntil(long moment) {
        while (System.nanoTime() < moment) {
            LockSupport.parkNanos(moment - System.nanoTime());
        }
    }

    /** Now something breaks: whatever has to be sent again from now on is timed from here. */
    void faultIsNow() {
        faultAt = System.nanoTime();
    }

    boolean awaitAnswers(Duration patience) throws InterruptedException {
        return done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until so many notes have been answered. */
    void awaitAcknowledged(int count) throws InterruptedException {
        while (acknowledged.size() < count && done.getCount() > 0) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    int planned() {
        return outboxes.stream().mapToInt(List::size).sum();
    }

    List<Phone> phones() {
        return phones;
    }

    List<Note> acknowledged() {
        synchronized (acknowledged) {
            return List.copyOf(acknowledged);
        }
    }

    /** The body of the first answer to a note. */
    String firstAnswer(Note note) {
        return firstAnswers.getOrDefault(note.key(), "");
    }

    Set<String> attemptedTexts() {
        Set<String> texts = new TreeSet<>();
        outboxes.forEach(outbox -> outbox.forEach(note -> texts.add(note.text())));
        return texts;
    }

    Set<String> acknowledgedTexts() {
        Set<String> texts = new TreeSet<>();
        acknowledged().forEach(note -> texts.add(note.text()));
        return texts;
    }

    List<String> keys() {
        return outboxes.stream().flatMap(List::stream).map(Note::key).toList();
    }

    List<String> complaints() {
        synchronized (complaints) {
            return List.copyOf(complaints);
        }
    }

    /** From the fault to the answer, of the notes that had to be sent again. */
    Samples healed() {
        return healed;
    }

    /** How long each try that was answered took, whatever the answer was. */
    Samples answers() {
        return answers;
    }
}

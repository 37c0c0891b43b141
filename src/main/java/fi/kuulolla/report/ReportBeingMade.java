package fi.kuulolla.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A report on its way: how far it is, and in the end a file. */
public final class ReportBeingMade {
    /** Per cents at which each step begins; the last is followed by the ready file. */
    private static final int LEDGER = 5;

    private static final int WORKSHOPS = 25;
    private static final int WRITING = 55;
    private static final int READY = 100;

    /** What is told: every fifth per cent is enough for a bar. */
    private static final int NOTCH = 5;

    public enum Step {
        WAITING,
        LEDGER,
        WORKSHOPS,
        WRITING,
        READY,
        FAILED
    }

    /** @param bytes of the file, 0 before it is ready */
    public record State(Step step, int percent, long bytes) {}

    private final UUID id;
    private final UUID owner;
    private final ReportOrder order;
    private final String name;
    private final Instant begun;
    private final CompletableFuture<State> done = new CompletableFuture<>();
    private volatile State state = new State(Step.WAITING, 0, 0);
    private volatile Consumer<State> listener = it -> {};
    private volatile @Nullable Path file;

    ReportBeingMade(UUID id, UUID owner, ReportOrder order, String name, Instant begun) {
        this.id = id;
        this.owner = owner;
        this.order = order;
        this.name = name;
        this.begun = begun;
    }

    public UUID id() {
        return id;
    }

    public ReportOrder order() {
        return order;
    }

    /** Of the file, without its ending. */
    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    /** Completes when the file is ready, or when it failed. */
    public CompletableFuture<State> done() {
        return done;
    }

    /** Told of each change from now on, on the thread that makes the report; at once of what is now. */
    public void listen(Consumer<State> told) {
        listener = told;
        told.accept(state);
    }

    /** The file, or null while it is not ready or not kept any more. */
    public @Nullable Path file() {
        return file;
    }

    UUID owner() {
        return owner;
    }

    public Instant begun() {
        return begun;
    }

    void at(Progress.Step step, int part, int of) {
        double share = (double) part / Math.max(1, of);
        tell(
                switch (step) {
                    case LEDGER -> new State(Step.LEDGER, notch(LEDGER, WORKSHOPS, share), 0);
                    case WORKSHOPS -> new State(Step.WORKSHOPS, notch(WORKSHOPS, WRITING, share), 0);
                    case WRITING -> new State(Step.WRITING, notch(WRITING, READY, share), 0);
                });
    }

    private static int notch(int from, int to, double share) {
        return (int) (from + (to - from) * share) / NOTCH * NOTCH;
    }

    void ready(Path made) throws IOException {
        file = made;
        tell(new State(Step.READY, READY, Files.size(made)));
        done.complete(state);
    }

    void failed() {
        tell(new State(Step.FAILED, 0, 0));
        done.complete(state);
    }

    private void tell(State now) {
        if (!now.equals(state)) {
            state = now;
            listener.accept(now);
        }
    }

    /** Forgets the file. */
    void discard() throws IOException {
        Path made = file;
        file = null;
        if (made != null) {
            Files.deleteIfExists(made);
        }
    }
}

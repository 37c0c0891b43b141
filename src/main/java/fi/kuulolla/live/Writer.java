package fi.kuulolla.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionTemplate;

/** The in-order writer of one room. Lives while there is work; whoever adds to an empty one starts its thread. */
final class Writer {
    /** Commands of one transaction: enough to share a commit, few enough to hold nobody up. */
    private static final int TOGETHER = 300;
    /** More than this waiting means that the database does not follow; then it is better to say so. */
    private static final int LONGEST_QUEUE = 5_000;

    private static final ScopedValue<Boolean> APPLYING = ScopedValue.newInstance();

    private final UUID room;
    private final TransactionTemplate transactions;
    private final RoomOrder order;
    private final SeenCommits seen;
    private final Told committed;
    private final Deque<Job<?, ?>> queue = new ArrayDeque<>();

    /** What a transaction gave, and the number of its commit. */
    private record Done<T>(T value, long commit) {}

    /** Is told of each commit. */
    interface Told {
        /**
         * @param commit its number, 0 where there is one node
         * @param ofCrowd see {@link Batch#isOfCrowd()}
         */
        void committed(long commit, boolean ofCrowd);

        /** No answer came to a commit: whoever hears nothing of it does not know that it failed. */
        void unsure(boolean ofCrowd);
    }

    /**
     * @param committed told after each commit, before anybody is answered: who is answered sees what they did
     */
    Writer(UUID room, TransactionTemplate transactions, RoomOrder order, SeenCommits seen, Told committed) {
        this.room = room;
        this.transactions = transactions;
        this.order = order;
        this.seen = seen;
        this.committed = committed;
    }

    synchronized boolean add(Job<?, ?> job) {
        return queue.size() < LONGEST_QUEUE && queue.add(job);
    }

    synchronized int size() {
        return queue.size();
    }

    synchronized boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Does what is next: one unit of work, or the commands that wait in a row for the same batch. */
    void next() {
        List<Job<?, ?>> jobs = takeNext();
        if (jobs.isEmpty()) {
            return;
        }
        if (jobs.getFirst().batch() == null) {
            work(jobs.getFirst());
        } else {
            together(jobs);
        }
    }

    private synchronized List<Job<?, ?>> takeNext() {
        List<Job<?, ?>> taken = new ArrayList<>();
        while (!queue.isEmpty() && taken.size() < TOGETHER) {
            Job<?, ?> job = queue.peek();
            boolean fits = taken.isEmpty()
                    || (job.batch() != null && job.batch() == taken.getFirst().batch());
            if (!fits) {
                break;
            }
            queue.poll();
            if (job.take()) {
                taken.add(job);
                if (job.batch() == null) {
                    break;
                }
            }
        }
        return taken;
    }

    private <R> void work(Job<?, R> job) {
        try {
            Done<R> done = inTurn(commit -> job.work().get(), value -> true);
            committed.committed(done.commit(), false);
            job.done(done.value());
        } catch (RuntimeException | Error e) {
            if (Unavailable.isBehind(e)) {
                committed.unsure(false);
            }
            job.failed(explained(e));
        }
    }

    /** All jobs have the same batch, so they are of its types. */
    @SuppressWarnings("unchecked")
    private <C, R> void together(List<Job<?, ?>> untyped) {
        List<Job<C, R>> jobs = (List<Job<C, R>>) (List<?>) untyped;
        Batch<C, R> batch = Objects.requireNonNull(jobs.getFirst().batch());
        Done<List<Outcome<R>>> done;
        try {
            done = inTurn(commit -> applied(batch, jobs, commit), Writer::isAnyOk);
        } catch (RuntimeException | Error e) {
            if (Unavailable.isBehind(e)) {
                committed.unsure(batch.isOfCrowd());
            }
            if (jobs.size() == 1 || Unavailable.isBehind(e)) {
                jobs.forEach(job -> job.failed(explained(e)));
            } else {
                jobs.forEach(job -> together(List.of(job)));
            }
            return;
        }
        List<Outcome<R>> outcomes = done.value();
        if (isAnyOk(outcomes)) {
            committed.committed(done.commit(), batch.isOfCrowd());
        }
        for (int i = 0; i < jobs.size(); i++) {
            answer(jobs.get(i), outcomes.get(i));
        }
    }

    private <C, R> List<Outcome<R>> applied(Batch<C, R> batch, List<Job<C, R>> jobs, long commit) {
        List<C> commands = jobs.stream().map(Job::command).toList();
        // When another node wrote a moment ago, only the database knows what.
        List<Outcome<R>> outcomes = batch.isOfCrowd() && seen.isNext(room, commit)
                ? ScopedValue.where(APPLYING, true).call(() -> batch.apply(room, commands))
                : batch.apply(room, commands);
        if (outcomes.size() != jobs.size()) {
            throw new IllegalStateException(outcomes.size() + " outcomes for " + jobs.size() + " commands");
        }
        return outcomes;
    }

    /** Whether this thread applies a crowd's commands, which find the room as the last commit has left it. */
    static boolean isApplyingCrowd() {
        return APPLYING.isBound();
    }

    private static boolean isAnyOk(List<? extends Outcome<?>> outcomes) {
        return outcomes.stream().anyMatch(Outcome.Ok.class::isInstance);
    }

    /** @param kept what changed nothing gives its turn back: a number of which nobody hears would be a gap to all */
    private <T> Done<T> inTurn(LongFunction<T> work, Predicate<T> kept) {
        return Objects.requireNonNull(transactions.execute(status -> {
            long commit = order.turn(room);
            T value = work.apply(commit);
            if (!kept.test(value)) {
                status.setRollbackOnly();
            }
            return new Done<>(value, commit);
        }));
    }

    private static <R> void answer(Job<?, R> job, Outcome<R> outcome) {
        switch (outcome) {
            case Outcome.Ok<R> ok -> job.done(ok.value());
            case Outcome.Not<R> not -> job.failed(not.reason());
        }
    }

    private static Throwable explained(Throwable e) {
        return Unavailable.isBehind(e) ? new Unavailable("the database is away", e) : e;
    }
}

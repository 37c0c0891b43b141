package fi.kuulolla.live;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The in-order writer of one room. Lives while there is work; whoever adds to an empty one starts its thread. */
final class Writer {
    /** Commands of one transaction: enough to share a commit, few enough to hold nobody up. */
    private static final int TOGETHER = 300;
    /** More than this waiting means that the database does not follow; then it is better to say so. */
    private static final int LONGEST_QUEUE = 5_000;

    private final UUID room;
    private final TransactionTemplate transactions;
    private final Deque<Job<?, ?>> queue = new ArrayDeque<>();

    Writer(UUID room, TransactionTemplate transactions) {
        this.room = room;
        this.transactions = transactions;
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

    /** Does what is next: one unit of work, or the commands that wait in a row for the same batch. True if something was committed. */
    boolean next() {
        List<Job<?, ?>> jobs = takeNext();
        if (jobs.isEmpty()) {
            return false;
        }
        return jobs.getFirst().batch() == null ? work(jobs.getFirst()) : together(jobs);
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

    private <R> boolean work(Job<?, R> job) {
        try {
            job.done(transactions.execute(status -> job.work().get()));
            return true;
        } catch (RuntimeException | Error e) {
            job.failed(explained(e));
            return false;
        }
    }

    /** All jobs have the same batch, so they are of its types. */
    @SuppressWarnings("unchecked")
    private <C, R> boolean together(List<Job<?, ?>> untyped) {
        List<Job<C, R>> jobs = (List<Job<C, R>>) (List<?>) untyped;
        Batch<C, R> batch = Objects.requireNonNull(jobs.getFirst().batch());
        try {
            List<Outcome<R>> outcomes = transactions.execute(status -> applied(batch, jobs));
            for (int i = 0; i < jobs.size(); i++) {
                answer(jobs.get(i), outcomes.get(i));
            }
            return outcomes.stream().anyMatch(Outcome.Ok.class::isInstance);
        } catch (RuntimeException | Error e) {
            if (jobs.size() == 1 || isAway(e)) {
                jobs.forEach(job -> job.failed(explained(e)));
                return false;
            }
        }
        boolean committed = false;
        for (Job<C, R> job : jobs) {
            committed |= together(List.of(job));
        }
        return committed;
    }

    private <C, R> List<Outcome<R>> applied(Batch<C, R> batch, List<Job<C, R>> jobs) {
        List<Outcome<R>> outcomes =
                batch.apply(room, jobs.stream().map(Job::command).toList());
        if (outcomes.size() != jobs.size()) {
            throw new IllegalStateException(outcomes.size() + " outcomes for " + jobs.size() + " commands");
        }
        return outcomes;
    }

    private static <R> void answer(Job<?, R> job, Outcome<R> outcome) {
        switch (outcome) {
            case Outcome.Ok<R> ok -> job.done(ok.value());
            case Outcome.Not<R> not -> job.failed(not.reason());
        }
    }

    private static Throwable explained(Throwable e) {
        return isAway(e) ? new Unavailable("the database is away", e) : e;
    }

    /** Whether the database could not be reached or broke the connection: asking again later is right, asking again now is not. */
    static boolean isAway(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException) {
                return true;
            }
            // 08: connection; 57P: the server is going down or starting; 53: out of disk, memory, connections; 25006:
            // read only.
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.equals("25006");
            }
        }
        return false;
    }
}

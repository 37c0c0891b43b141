package fi.kuulolla.live;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One thing that waits for a room's writer: a command of a batch, or a unit of work of its own. */
final class Job<C, R> {
    private final @Nullable Batch<C, R> batch;
    private final @Nullable C command;
    private final @Nullable Supplier<R> work;
    private final CompletableFuture<R> answer = new CompletableFuture<>();
    /** Whoever sets it first decides: the writer takes the job, or the asker gives up and nothing will be done. */
    private final AtomicBoolean decided = new AtomicBoolean();

    private Job(@Nullable Batch<C, R> batch, @Nullable C command, @Nullable Supplier<R> work) {
        this.batch = batch;
        this.command = command;
        this.work = work;
    }

    static <C, R> Job<C, R> of(Batch<C, R> batch, C command) {
        return new Job<>(batch, command, null);
    }

    static <R> Job<Object, R> of(Supplier<R> work) {
        return new Job<>(null, null, work);
    }

    boolean take() {
        return decided.compareAndSet(false, true);
    }

    @Nullable
    Batch<C, R> batch() {
        return batch;
    }

    @SuppressWarnings("NullAway") // a job of a batch has a command
    C command() {
        return command;
    }

    @SuppressWarnings("NullAway") // a job without a batch has work
    Supplier<R> work() {
        return work;
    }

    void done(@Nullable R value) {
        answer.complete(value);
    }

    void failed(Throwable reason) {
        answer.completeExceptionally(reason);
    }

    /** The answer. Gives up after {@code queued} when the writer has not begun, and after {@code whole} in any case. */
    R await(long queued, long whole) {
        try {
            return get(queued);
        } catch (TimeoutException late) {
            if (decided.compareAndSet(false, true)) {
                throw new Unavailable("the room is busy", null);
            }
        }
        try {
            return get(Math.max(0, whole - queued));
        } catch (TimeoutException late) {
            throw new Unavailable("the room does not answer", null);
        }
    }

    private R get(long millis) throws TimeoutException {
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("stopping", stopped);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

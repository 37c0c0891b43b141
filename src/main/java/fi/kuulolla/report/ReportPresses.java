package fi.kuulolla.report;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/**
 * The few threads that make reports. Requests and rooms share virtual threads, which give way only when they wait: a workbook that
 * computes for seconds on one would keep a whole core from every room. The system shares its cores with these fairly, and one core
 * is always left.
 */
@Component
class ReportPresses {
    private static final int MOST = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, MOST),
            Thread.ofPlatform().name("report-", 1).daemon().factory());

    /** Waits until it is done; what it refuses, this refuses. */
    <T> T run(Callable<T> work) throws IOException {
        Future<T> done = threads.submit(work);
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            done.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}

package fi.kuulolla.report;

import fi.kuulolla.live.RoomsFirst;
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
 * computes for seconds on one would keep a whole core from every room. The system shares its cores with these fairly, one core
 * is always left, and between two rows a report {@linkplain #giveWay() gives way}.
 */
@Component
class ReportPresses {
    private static final int MOST = 2;
    private static final ScopedValue<RoomsFirst.Courtesy> COURTESY = ScopedValue.newInstance();

    private final RoomsFirst roomsFirst;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, MOST),
            Thread.ofPlatform().name("report-", 1).daemon().factory());

    ReportPresses(RoomsFirst roomsFirst) {
        this.roomsFirst = roomsFirst;
    }

    /** Between two rows: lets the rooms go first. Outside a press it does nothing. */
    static void giveWay() {
        if (COURTESY.isBound()) {
            COURTESY.get().giveWay();
        }
    }

    /** Waits until it is done; what it refuses, this refuses. */
    <T> T run(Callable<T> work) throws IOException {
        Future<T> done = threads.submit(
                () -> ScopedValue.where(COURTESY, roomsFirst.courtesy()).call(work::call));
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

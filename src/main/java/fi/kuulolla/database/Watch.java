package fi.kuulolla.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether PostgreSQL lives, and has it started again when it does not: nobody else would in the middle of a workshop. */
final class Watch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path postgresFiles;
    private final Restart restart;
    private final Thread thread;
    private volatile boolean closed;

    interface Restart {
        void run() throws IOException;
    }

    Watch(Path postgresFiles, Restart restart) {
        this.postgresFiles = postgresFiles;
        this.restart = restart;
        this.thread = Thread.ofVirtual().name("postgres-watch").start(this::look);
    }

    private void look() {
        int missing = 0;
        while (!closed) {
            try {
                Thread.sleep(PAUSE);
                // Missing once may be somebody restarting it by hand.
                missing = LeftOver.postmaster(postgresFiles).isPresent() ? 0 : missing + 1;
                if (missing >= 2 && !closed) {
                    restart.run();
                    missing = 0;
                }
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                log.error("PostgreSQL could not be started again; trying on", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}

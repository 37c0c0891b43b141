package fi.kuulolla.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Begins to start the embedded PostgreSQL as soon as the settings are read, while the application is still being put together: the
 * two take about as long, and a room full of phones waits for both.
 */
public final class DatabaseAhead implements ApplicationListener<SpringApplicationEvent> {
    private @Nullable Path folder;
    private @Nullable CompletableFuture<EmbeddedDatabase> begun;

    private DatabaseAhead() {}

    /** For an application that has not been run yet. */
    public static void in(SpringApplication application) {
        DatabaseAhead ahead = new DatabaseAhead();
        application.addListeners(ahead);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("databaseAhead", ahead));
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
            begin(prepared.getEnvironment());
        } else if (event instanceof ApplicationFailedEvent) {
            leave();
        }
    }

    private synchronized void begin(Environment settings) {
        String data = settings.getProperty("kuulolla.data-dir", "");
        if (settings.getProperty("spring.datasource.url", "").isBlank() && !data.isBlank()) {
            Path here = Path.of(data);
            folder = here;
            begun = CompletableFuture.supplyAsync(
                    () -> EmbeddedDatabase.start(here),
                    task -> Thread.ofPlatform().name("database").start(task));
        }
    }

    /** The database on this folder, begun already or begun now; whoever takes it closes it. */
    synchronized EmbeddedDatabase take(Path wanted) {
        CompletableFuture<EmbeddedDatabase> ours = begun;
        if (ours == null || !wanted.equals(folder)) {
            leave();
            return EmbeddedDatabase.start(wanted);
        }
        begun = null;
        try {
            return ours.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    /** The application came to nothing before it asked for its database. */
    private synchronized void leave() {
        CompletableFuture<EmbeddedDatabase> ours = begun;
        begun = null;
        if (ours != null) {
            ours.handle((database, failed) -> {
                        if (database != null) {
                            database.close();
                        }
                        return true;
                    })
                    .join();
        }
    }
}

package fi.kuulolla.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that belongs to no node, set up as the operators' page says, durable as the embedded one. Its folder looks like a
 * data folder, so that {@link Store} finds it.
 */
public final class OwnDatabase implements AutoCloseable {
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final int TRIES = 20;

    private final Path files;
    private final EmbeddedPostgres.Builder builder;
    private final Properties passwords = new Properties();
    private EmbeddedPostgres postgres;

    private OwnDatabase(Path files, EmbeddedPostgres.Builder builder) throws IOException {
        this.files = files;
        this.builder = builder;
        this.postgres = builder.start();
        for (String role : List.of("migrator", "application")) {
            passwords.setProperty(role, UUID.randomUUID().toString().replace("-", ""));
        }
    }

    public static OwnDatabase start(Path data) throws IOException {
        // Standard output is for figures.
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.OFF);
        Path programs = Files.createDirectories(data.resolve("programs"));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100");
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        OwnDatabase database = new OwnDatabase(data.resolve("postgres"), builder);
        try {
            database.makeRoles();
        } catch (SQLException e) {
            database.close();
            throw new IllegalStateException(e);
        }
        try (Writer file = Files.newBufferedWriter(data.resolve("passwords.properties"))) {
            database.passwords.store(file, null);
        }
        return database;
    }

    private void makeRoles() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create role kuulolla_migrator login password '" + passwords.getProperty("migrator") + "'");
            statement.execute("create role kuulolla login password '" + passwords.getProperty("application") + "'");
            statement.execute("create database kuulolla owner kuulolla_migrator");
        }
        try (Connection connection =
                        postgres.getDatabase("postgres", "kuulolla").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to kuulolla_migrator");
            statement.execute("grant usage on schema public to kuulolla");
            statement.execute("alter default privileges for role kuulolla_migrator in schema public"
                    + " grant select, insert, update, delete on tables to kuulolla");
            statement.execute("alter default privileges for role kuulolla_migrator in schema public"
                    + " grant usage, select on sequences to kuulolla");
        }
    }

    /** {@code kill -9}. */
    public void kill() throws IOException {
        try (var lines = Files.lines(files.resolve("postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            ProcessHandle.of(pid).ifPresent(postmaster -> {
                postmaster.destroyForcibly();
                postmaster.onExit().join();
            });
        }
    }

    /** Starts it again on the same port; what it left behind may take a moment to go. */
    public void startAgain() throws IOException, InterruptedException {
        int port = postgres.getPort();
        postgres.close();
        for (int tries = 1; ; tries++) {
            try {
                // A start that fails keeps the library's lock until the process ends.
                Files.deleteIfExists(files.resolve("epg-lock"));
                postgres = builder.setPort(port).start();
                return;
            } catch (IOException | IllegalStateException notYet) {
                if (tries == TRIES) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /** What a node needs to know. */
    public Map<String, String> environment() {
        return Map.of(
                "KUULOLLA_NODES",
                "true",
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/kuulolla",
                "SPRING_DATASOURCE_USERNAME",
                "kuulolla",
                "SPRING_DATASOURCE_PASSWORD",
                passwords.getProperty("application"),
                "SPRING_FLYWAY_USER",
                "kuulolla_migrator",
                "SPRING_FLYWAY_PASSWORD",
                passwords.getProperty("migrator"));
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException gone) {
            // It is thrown away with its folder.
        }
    }
}

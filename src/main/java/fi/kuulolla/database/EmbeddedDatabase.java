package fi.kuulolla.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of our own in the data folder: what it acknowledged is on the disk, and nobody gets in without a password. */
final class EmbeddedDatabase implements AutoCloseable {
    static final String NAME = "kuulolla";
    static final String MIGRATOR = "kuulolla_migrator";
    static final String APPLICATION = "kuulolla";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final Passwords passwords;
    private final Duration patience;
    private final Watch watch;
    private EmbeddedPostgres postgres;
    private boolean closed;

    private EmbeddedDatabase(
            DataDirectory directory, Passwords passwords, Duration patience, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.passwords = passwords;
        this.patience = patience;
        this.postgres = postgres;
        this.watch = new Watch(directory.postgresFiles(), this::restart);
    }

    /** Starts it, making database and roles at the first start. */
    static EmbeddedDatabase start(Path folder) {
        return start(folder, PATIENCE);
    }

    /** @param patience how long PostgreSQL may take until it answers */
    static EmbeddedDatabase start(Path folder, Duration patience) {
        DataDirectory directory = DataDirectory.take(folder);
        try {
            directory.prepare();
            Passwords passwords = Passwords.readOrMake(directory.passwords());
            EmbeddedPostgres postgres = launch(directory, passwords, patience, 0);
            try {
                if (!directory.isReady()) {
                    makeRoles(postgres, passwords);
                    directory.markReady();
                }
                return new EmbeddedDatabase(directory, passwords, patience, postgres);
            } catch (SQLException | RuntimeException | IOException e) {
                postgres.close();
                throw e;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            closeQuietly(directory);
            throw e instanceof DatabaseNotUsable known
                    ? known
                    : new DatabaseNotUsable(
                            "The embedded PostgreSQL in " + folder + " does not start; see postgres.log there.", e);
        }
    }

    private static EmbeddedPostgres launch(DataDirectory directory, Passwords passwords, Duration patience, int port)
            throws IOException {
        LeftOver.clear(directory.postgresFiles());
        // A start that fails keeps the library's lock until the process ends. The folder is ours by a lock of our own.
        Files.deleteIfExists(directory.postgresFiles().resolve("epg-lock"));
        File programs = Files.createDirectories(directory.programs()).toFile();
        // Otherwise a folder in /tmp is shared (and tidied) with every other embedded PostgreSQL of the machine.
        System.setProperty("ot.epg.working-dir", programs.getPath());
        Path secret = Files.createTempFile("kuulolla", ".pw");
        ProcessBuilder.Redirect output =
                ProcessBuilder.Redirect.appendTo(directory.log().toFile());
        try {
            Files.writeString(secret, passwords.superuser());
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.postgresFiles())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(programs)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(patience)
                    .setOutputRedirector(output)
                    .setErrorRedirector(output)
                    // Options of initdb, although the builder calls them locale: passwords from the very first second.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", secret.toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", passwords.superuser())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("timezone", "UTC")
                    .start();
            try {
                check(postgres);
                return postgres;
            } catch (SQLException | RuntimeException e) {
                postgres.close();
                throw new DatabaseNotUsable("The embedded PostgreSQL would not be durable: " + e.getMessage(), e);
            }
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    /** The library's own defaults lose acknowledged writes and ask for no password, so its word is not enough. */
    static void check(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !"on".equals(row.getString(1))) {
                        throw new DatabaseNotUsable(setting + " is not on");
                    }
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "select count(*) from pg_hba_file_rules where auth_method not in ('scram-sha-256', 'reject')")) {
                if (!row.next() || row.getInt(1) != 0) {
                    throw new DatabaseNotUsable("it lets people in without a password");
                }
            }
        }
    }

    static void makeRoles(EmbeddedPostgres postgres, Passwords passwords) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + MIGRATOR + " login password '" + passwords.migrator() + "'");
            statement.execute("create role " + APPLICATION + " login password '" + passwords.application() + "'");
            statement.execute("create database " + NAME + " owner " + MIGRATOR);
        }
        try (Connection connection = postgres.getDatabase("postgres", NAME).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to " + MIGRATOR);
            statement.execute("revoke all on database " + NAME + " from public");
            statement.execute("grant connect on database " + NAME + " to " + APPLICATION);
            statement.execute("revoke create on schema public from public");
            statement.execute("grant usage on schema public to " + APPLICATION);
            statement.execute("alter default privileges for role " + MIGRATOR
                    + " in schema public grant select, insert, update, delete on tables to " + APPLICATION);
            statement.execute("alter default privileges for role " + MIGRATOR
                    + " in schema public grant usage, select on sequences to " + APPLICATION);
        }
    }

    /** Starts PostgreSQL again on the same port after it died; the pool finds it by itself. */
    private synchronized void restart() throws IOException {
        if (closed) {
            return;
        }
        int port = postgres.getPort();
        log.warn("PostgreSQL is gone; starting it again");
        postgres.close();
        postgres = launch(directory, passwords, patience, port);
        log.warn("PostgreSQL is back");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME;
    }

    Passwords passwords() {
        return passwords;
    }

    @Override
    public synchronized void close() {
        closed = true;
        watch.close();
        try {
            postgres.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeQuietly(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            log.debug("The lock of the data folder was not released", e);
        }
    }
}

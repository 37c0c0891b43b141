package fi.kuulolla.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The database that backup and restore work on, as the role that owns its tables. Closing stops what was started for it. */
record Place(
        String url, String user, String password, @Nullable EmbeddedDatabase started) implements AutoCloseable {
    /** As the server's own connections call themselves. */
    static final String SERVER = "kuulolla";

    /** To read: beside a running server, or from files that no server holds. */
    static Place toRead(Environment settings) {
        String url = settings.getProperty("spring.datasource.url", "");
        return url.isBlank() ? embeddedToRead(folder(settings)) : external(settings, url);
    }

    /** To write: refuses when a server holds the data folder. */
    static Place toWrite(Environment settings) {
        String url = settings.getProperty("spring.datasource.url", "");
        return url.isBlank() ? started(EmbeddedDatabase.start(folder(settings))) : external(settings, url);
    }

    private static Place embeddedToRead(Path folder) {
        if (!Files.exists(folder.resolve("ready"))) {
            throw new DatabaseNotUsable("There is nothing to back up in " + folder + ".");
        }
        if (!DataDirectory.isHeld(folder)) {
            return started(EmbeddedDatabase.start(folder));
        }
        try {
            Passwords passwords = Passwords.readOrMake(folder.resolve("passwords.properties"));
            String port = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                    .get(3)
                    .strip();
            return new Place(
                    "jdbc:postgresql://localhost:" + port + "/" + EmbeddedDatabase.NAME,
                    EmbeddedDatabase.MIGRATOR,
                    passwords.migrator(),
                    null);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new DatabaseNotUsable("The running database in " + folder + " cannot be reached; is it starting?", e);
        }
    }

    private static Place started(EmbeddedDatabase database) {
        return new Place(
                database.jdbcUrl(),
                EmbeddedDatabase.MIGRATOR,
                database.passwords().migrator(),
                database);
    }

    private static Place external(Environment settings, String url) {
        String user = settings.getProperty("spring.datasource.username", "");
        String password = settings.getProperty("spring.datasource.password", "");
        return new Place(
                settings.getProperty("spring.flyway.url", url),
                settings.getProperty("spring.flyway.user", user),
                settings.getProperty("spring.flyway.password", password),
                null);
    }

    private static Path folder(Environment settings) {
        return Path.of(settings.getProperty("kuulolla.data-dir", ".kuulolla"))
                .toAbsolutePath()
                .normalize();
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "kuulolla-backup");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}

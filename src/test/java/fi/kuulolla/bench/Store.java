package fi.kuulolla.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The server's database, read past the server: what it holds in the end decides, not what was answered. */
public final class Store implements AutoCloseable {
    private final Connection connection;

    private Store(Connection connection) {
        this.connection = connection;
    }

    /** The embedded database in a data folder, as the application's role. */
    public static Store of(Path data) {
        return new Store(connect(data, "kuulolla", "application"));
    }

    /** As the role that owns the tables: for thousands of rows at once, and for what a database does by itself in time. */
    static Connection asOwner(Path data) {
        return connect(data, "kuulolla_migrator", "migrator");
    }

    private static Connection connect(Path data, String role, String password) {
        try (Reader file = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            Properties passwords = new Properties();
            passwords.load(file);
            String port = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                    .get(3)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://localhost:" + port + "/kuulolla", role, passwords.getProperty(password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Texts that contain the tag, and how often each is there. */
    Map<String, Integer> notesLike(String tag) {
        Map<String, Integer> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select text, count(*) from contribution where text like ? and not withdrawn group by text")) {
            query.setString(1, "%" + tag + "%");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getInt(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql) {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // Nothing hangs on it.
        }
    }
}

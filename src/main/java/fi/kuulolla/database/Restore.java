package fi.kuulolla.database;

import fi.kuulolla.database.Manifest.TableContent;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * Puts a backup in the place of everything a database holds, in one transaction: until every table was counted and compared again,
 * nothing has happened.
 */
final class Restore {
    private final Place place;
    private final Connection connection;

    Restore(Place place, Connection connection) {
        this.place = place;
        this.connection = connection;
    }

    /** Refuses what could not be done; afterwards the database has the tables of the backup. */
    void prepare(Manifest manifest) throws SQLException {
        refuseWhileInUse();
        Tables tables = new Tables(connection);
        tables.speakPlainly();
        prepare(tables, manifest);
    }

    void from(BackupFile file) throws IOException, SQLException {
        Manifest manifest = file.manifest();
        Tables tables = new Tables(connection);
        connection.setAutoCommit(false);
        try {
            fill(tables, file);
            compare(tables, manifest);
            connection.commit();
        } catch (IOException | SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void refuseWhileInUse() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity where datname ="
                        + " current_database() and application_name = '" + Place.SERVER + "'")) {
            if (row.next() && row.getInt(1) > 0) {
                throw new DatabaseNotUsable("A Kuulolla is running on this database. Stop it before restoring.");
            }
        }
    }

    /** An empty database gets the tables the backup was made of; another must have just those. */
    private void prepare(Tables tables, Manifest manifest) throws SQLException {
        if (tables.migrations().isEmpty()) {
            Flyway flyway = Flyway.configure()
                    .dataSource(place.url(), place.user(), place.password())
                    .locations("classpath:db/migration")
                    .target(MigrationVersion.fromVersion(manifest.newestMigration()))
                    .load();
            if (flyway.info().pending().length < manifest.migrations().size()) {
                throw newer(manifest);
            }
            flyway.migrate();
        }
        List<String> here = tables.migrations();
        if (!here.equals(manifest.migrations())) {
            throw here.containsAll(manifest.migrations())
                    ? new DatabaseNotUsable("The backup is older (" + manifest.newestMigration()
                            + ") than the tables of this database (" + here.getLast()
                            + "). Restore it into an empty database; the next start brings it up to date.")
                    : newer(manifest);
        }
    }

    private static DatabaseNotUsable newer(Manifest manifest) {
        return new DatabaseNotUsable("The backup was made by a newer Kuulolla (" + manifest.newestMigration()
                + "). Restore it with that one.");
    }

    private void fill(Tables tables, BackupFile file) throws SQLException, IOException {
        Manifest manifest = file.manifest();
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate " + Tables.list(tables.inOrder()));
            statement.execute("set constraints all deferred");
            // Everything comes back as it was, also what triggers would write anew.
            List<String> withTriggers = tables.withTriggers();
            for (String table : withTriggers) {
                statement.execute("alter table " + Tables.quoted(table) + " disable trigger user");
            }
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (TableContent table : manifest.tables()) {
                try (InputStream rows = file.rows(table)) {
                    copy.copyIn(
                            "copy " + Tables.quoted(table.name()) + " (" + Tables.list(table.columns())
                                    + ") from stdin",
                            rows);
                }
            }
            statement.execute("set constraints all immediate");
            for (String table : withTriggers) {
                statement.execute("alter table " + Tables.quoted(table) + " enable trigger user");
            }
            for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
                statement.execute(
                        "select setval('" + Tables.quoted(sequence.getKey()).replace("'", "''") + "', "
                                + sequence.getValue() + ", false)");
            }
        }
    }

    private static void compare(Tables tables, Manifest manifest) throws SQLException, IOException {
        for (TableContent table : manifest.tables()) {
            MessageDigest digest = BackupFile.sha256();
            long rows =
                    tables.write(table.name(), table.columns(), new DigestOutputStream(BackupFile.nowhere(), digest));
            if (rows != table.rows() || !BackupFile.hex(digest).equals(table.sha256())) {
                throw new DatabaseNotUsable(
                        "The table " + table.name() + " did not come back as it was; nothing was changed.");
            }
        }
    }
}

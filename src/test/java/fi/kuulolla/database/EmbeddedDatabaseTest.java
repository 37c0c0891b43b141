package fi.kuulolla.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database as a server would have it: durable, with passwords, and back after whatever happened to it. */
class EmbeddedDatabaseTest {
    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    /** Unpacking PostgreSQL once is enough. */
    @BeforeEach
    void sharePrograms() throws Exception {
        Files.createSymbolicLink(folder.resolve("programs"), programs);
    }

    @Test
    void itIsDurableAndAsksForPasswords() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(show(database, "fsync")).isEqualTo("on");
            assertThat(show(database, "synchronous_commit")).isEqualTo("on");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "wrong"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> migrate(database, "create table t (id int)", EmbeddedDatabase.APPLICATION))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobodyElseReadsThePasswords() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.passwords().superuser()).hasSize(48);
            assertThat(Files.getPosixFilePermissions(folder.resolve("passwords.properties"))
                            .toString())
                    .isEqualTo("[OWNER_READ, OWNER_WRITE]")
                    .doesNotContain("GROUP");
        }
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefused() {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("Another Kuulolla is running");
        database.close();
    }

    @Test
    void whatWasCommittedIsThereAfterAKillAndTheDatabaseComesBackByItself() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            migrate(database, "create table t (id int)", EmbeddedDatabase.MIGRATOR);
            migrate(database, "insert into t values (7)", EmbeddedDatabase.MIGRATOR);
            ProcessHandle postmaster = LeftOver.postmaster(
                            folder.toAbsolutePath().resolve("postgres"))
                    .orElseThrow();

            postmaster.destroyForcibly();
            postmaster.onExit().join();

            assertThat(eventually(database)).isEqualTo(7);
        }
    }

    @Test
    void aStartThatFailedOnceDoesNotKeepTheDatabaseAway() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Duration.ofSeconds(10))) {
            migrate(database, "create table t (id int)", EmbeddedDatabase.MIGRATOR);
            migrate(database, "insert into t values (7)", EmbeddedDatabase.MIGRATOR);
            Path files = folder.toAbsolutePath().resolve("postgres");
            ProcessHandle postmaster = LeftOver.postmaster(files).orElseThrow();
            Path needed = files.resolve("PG_VERSION");
            Path hidden = files.resolve("PG_VERSION.away");

            Files.move(needed, hidden);
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            awaitLine(folder.resolve("postgres.log"), "not a database cluster");
            Files.move(hidden, needed);

            assertThat(eventually(database)).isEqualTo(7);
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsAFirstStartAgain() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "18\n");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(show(database, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "17\n");
        Files.writeString(folder.resolve("ready"), "");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("is of PostgreSQL 17");
    }

    private static String show(EmbeddedDatabase database, String setting) throws SQLException {
        try (Connection connection = connect(database, EmbeddedDatabase.APPLICATION);
                ResultSet row = connection.createStatement().executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void migrate(EmbeddedDatabase database, String sql, String role) throws SQLException {
        try (Connection connection = connect(database, role)) {
            connection.createStatement().execute(sql);
        }
    }

    /** Asks until the database answers again; gives up after half a minute. */
    private static int eventually(EmbeddedDatabase database) throws SQLException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try (Connection connection = connect(database, EmbeddedDatabase.MIGRATOR);
                    ResultSet row = connection.createStatement().executeQuery("select id from t")) {
                row.next();
                return row.getInt(1);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static void awaitLine(Path file, String word) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!Files.readString(file).contains(word)) {
            assertThat(Instant.now()).as("no " + word + " in " + file).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static Connection connect(EmbeddedDatabase database, String role) throws SQLException {
        String password = role.equals(EmbeddedDatabase.MIGRATOR)
                ? database.passwords().migrator()
                : database.passwords().application();
        return DriverManager.getConnection(database.jdbcUrl(), role, password);
    }
}

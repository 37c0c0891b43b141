package fi.kuulolla.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** With the durable database of an installation, which only one process may hold. */
class EmbeddedBackupTest {
    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aRunningOneIsBackedUpButNotRestoredOverAndALostOneComesBack() throws Exception {
        Path file = folder.resolve("backup.kuulolla");
        Path data = folder.resolve("data");
        try (EmbeddedDatabase running = EmbeddedDatabase.start(data)) {
            migrate(running);
            try (Connection connection = connect(running);
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into installation_secret (name, value) values ('jokin', '\\x00ff')");
            }

            assertThat(run("backup", file, data)).as(said.toString()).isZero();
            assertThat(run("restore", file, data)).isEqualTo(1);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("Another Kuulolla is running on");
        }

        Path fresh = folder.resolve("fresh");
        assertThat(run("restore", file, fresh)).as(said.toString()).isZero();

        try (EmbeddedDatabase restored = EmbeddedDatabase.start(fresh);
                Connection connection = connect(restored);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select value from installation_secret where name = 'jokin'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBytes(1)).containsExactly(0, 0xff);
        }
    }

    @Test
    void whereNothingIsThereIsNothingToBackUp() {
        assertThat(run("backup", folder.resolve("backup.kuulolla"), folder.resolve("nowhere")))
                .isEqualTo(1);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    private int run(String what, Path file, Path data) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        MockEnvironment settings = new MockEnvironment().withProperty("kuulolla.data-dir", data.toString());
        return new BackupCommand(settings, Clock.systemUTC(), out, out).run(new String[] {what, file.toString()});
    }

    private static void migrate(EmbeddedDatabase database) {
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        EmbeddedDatabase.MIGRATOR,
                        database.passwords().migrator())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static Connection connect(EmbeddedDatabase database) throws Exception {
        return DriverManager.getConnection(
                database.jdbcUrl(),
                EmbeddedDatabase.MIGRATOR,
                database.passwords().migrator());
    }
}

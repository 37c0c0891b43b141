package fi.kuulolla.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPeople;
import fi.kuulolla.testing.TestPhone;
import fi.kuulolla.testing.TestWorkshops;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** Backup of the database this application runs on, and restore into another one of the same server. */
@KuulollaTest
class BackupTest {
    @Autowired
    Environment settings;

    @Autowired
    TestPeople people;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    fi.kuulolla.workshop.Workshops all;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    String other = "";
    Path file = Path.of("");

    @BeforeEach
    void aWorkshopWithStrangeNotesAndAnEmptyDatabase() throws Exception {
        Staff aino = people.facilitator();
        UUID workshop = workshops.running(aino);
        TestPhone phone = new TestPhone(port);
        phone.join(
                java.util.Map.of("code", all.get(aino, workshop).joinCode(), "role", "client", "name", "Ää \\N \t 😀"));
        other = "restored_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("create database " + other + " owner " + EmbeddedDatabase.MIGRATOR);
        }
        file = folder.resolve("one.kuulolla");
    }

    @AfterEach
    void drop() throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("drop database " + other + " with (force)");
        }
    }

    @Test
    void whatWasBackedUpComesBackEqual() throws Exception {
        assertThat(run(settings, "backup", file)).isZero();
        assertThat(told()).contains("Backup written and read again");

        assertThat(run(elsewhere(), "restore", file)).isZero();

        Path again = folder.resolve("two.kuulolla");
        assertThat(run(elsewhere(), "backup", again)).isZero();
        assertThat(contents(again)).isEqualTo(contents(file));
        assertThat(contents(file).rows()).isPositive();
        assertThat(contents(again).sequences()).isEqualTo(contents(file).sequences());
    }

    @Test
    void aSecondRestoreReplacesAndKeepsWhatWasThere() throws Exception {
        run(settings, "backup", file);
        run(elsewhere(), "restore", file);
        inTheOther("update workshop set title = 'Toinen'");

        assertThat(run(elsewhere(), "restore", file)).isZero();

        assertThat(told()).contains("What was there before is kept in");
        assertThat(inTheOther("select count(*) from workshop where title = 'Toinen'"))
                .isZero();
        try (var files = Files.list(folder)) {
            Path before = files.filter(path -> path.getFileName().toString().startsWith("before-restore"))
                    .findFirst()
                    .orElseThrow();
            assertThat(run(elsewhere(), "restore", before)).isZero();
        }
        assertThat(inTheOther("select count(*) from workshop where title = 'Toinen'"))
                .isPositive();
    }

    @Test
    void overARunningServerNothingIsRestored() throws Exception {
        run(settings, "backup", file);

        assertThat(run(settings, "restore", file)).isEqualTo(1);

        assertThat(told()).endsWith("A Kuulolla is running on this database. Stop it before restoring.\n");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.97})
    void aDamagedFileIsRefusedInOneLineAndNothingIsTouched(double where) throws Exception {
        run(settings, "backup", file);
        byte[] bytes = Files.readAllBytes(file);
        int at = insideTheLargestTable(bytes, where);
        for (int i = at; i < at + 8; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        said.reset();

        assertThat(run(elsewhere(), "restore", file)).isEqualTo(1);

        assertThat(told())
                .startsWith("kuulolla: " + file)
                .containsOnlyOnce("\n")
                .contains("damaged");
        assertThat(inTheOther("select count(*) from pg_tables where schemaname = 'public'"))
                .isZero();
    }

    /** Between its tables a zip file has bytes that nobody needs, the times of entries for example: damaged, they damage nothing. */
    private int insideTheLargestTable(byte[] bytes, double where) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry largest = zip.stream()
                    .max(Comparator.comparing(ZipEntry::getCompressedSize))
                    .orElseThrow();
            int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(largest.getName());
            int extra = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(name - 2);
            return name + largest.getName().length() + extra + (int) ((largest.getCompressedSize() - 8) * where);
        }
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws Exception {
        run(settings, "backup", file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(run(elsewhere(), "restore", file)).isEqualTo(1);
        assertThat(told()).contains("no backup of Kuulolla, or a damaged one");
    }

    @Test
    void anExistingFileIsNotOverwritten() throws Exception {
        Files.writeString(file, "mine");

        assertThat(run(settings, "backup", file)).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void aBackupOfOtherTablesIsRefused() throws Exception {
        run(settings, "backup", file);
        run(elsewhere(), "restore", file);
        inTheOther("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success) values (9999, '9999', '', 'SQL', '', '', 0, true)");

        assertThat(run(elsewhere(), "restore", file)).isEqualTo(1);
        assertThat(told()).contains("The backup is older");
    }

    private int run(Environment where, String what, Path path) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new BackupCommand(where, Clock.systemUTC(), out, out).run(new String[] {what, path.toString()});
    }

    private String told() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private MockEnvironment elsewhere() {
        String url = String.valueOf(settings.getProperty("spring.datasource.url"))
                .replace("/" + EmbeddedDatabase.NAME, "/" + other);
        return new MockEnvironment()
                .withProperty("spring.datasource.url", url)
                .withProperty("spring.flyway.user", String.valueOf(settings.getProperty("spring.flyway.user")))
                .withProperty("spring.flyway.password", String.valueOf(settings.getProperty("spring.flyway.password")));
    }

    private static Manifest contents(Path path) throws IOException {
        try (BackupFile backup = BackupFile.open(path)) {
            Manifest manifest = backup.manifest();
            return new Manifest(manifest.format(), "", manifest.migrations(), manifest.tables(), manifest.sequences());
        }
    }

    private long inTheOther(String sql) throws SQLException {
        try (Place place = Place.toWrite(elsewhere());
                Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

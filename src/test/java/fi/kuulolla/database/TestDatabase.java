package fi.kuulolla.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL for all tests of a Maven run: real, with the same two roles as in use, but fast instead of durable. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Passwords PASSWORDS = new Passwords("postgres", "migrator", "application");
    private static final Set<String> KEPT = Set.of("flyway_schema_history", "installation_secret");

    /** Started when first asked for. */
    private static final class Holder {
        static final EmbeddedPostgres POSTGRES = start();
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            EmbeddedDatabase.makeRoles(postgres, PASSWORDS);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url =
                Holder.POSTGRES.getJdbcUrl("postgres", EmbeddedDatabase.NAME).replaceFirst("\\?.*", "");
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + EmbeddedDatabase.APPLICATION,
                        "spring.datasource.password=" + PASSWORDS.application(),
                        "spring.flyway.url=" + url,
                        "spring.flyway.user=" + EmbeddedDatabase.MIGRATOR,
                        "spring.flyway.password=" + PASSWORDS.migrator())
                .applyTo(context);
    }

    /** As the database's owner: sees and may do everything. */
    public static Connection asOwner() throws SQLException {
        return Holder.POSTGRES.getDatabase("postgres", EmbeddedDatabase.NAME).getConnection();
    }

    /** As the owner of another database of the same server, under the name an application gives itself. */
    static Connection asOwner(String database, String application) throws SQLException {
        PGSimpleDataSource source =
                Holder.POSTGRES.getDatabase("postgres", database).unwrap(PGSimpleDataSource.class);
        source.setApplicationName(application);
        return source.getConnection();
    }

    /** As the owner, over a connection that breaks when the database says nothing for so many seconds. */
    static Connection impatient(int seconds) throws SQLException {
        PGSimpleDataSource source =
                Holder.POSTGRES.getDatabase("postgres", EmbeddedDatabase.NAME).unwrap(PGSimpleDataSource.class);
        source.setSocketTimeout(seconds);
        return source.getConnection();
    }

    /** Every row of every table goes; secrets of the installation stay, since a running context remembers them. */
    public static void empty() {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            tables.removeAll(KEPT);
            if (!tables.isEmpty()) {
                statement.execute("set lock_timeout = '10s'");
                statement.execute("truncate " + String.join(", ", tables) + " cascade");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be emptied", e);
        }
    }
}

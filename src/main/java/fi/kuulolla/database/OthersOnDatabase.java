package fi.kuulolla.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Looks, before anything is changed, whether a Kuulolla is at work on this database that does not know of others, or must not be
 * joined: two such would write at the same time and show different things. Refuses the start with {@code DatabaseNotUsable}. Nodes
 * know each other by the lock each of them holds.
 */
@Component
public final class OthersOnDatabase implements FlywayMigrationStrategy {
    /** First of the two numbers of the advisory lock that a node holds as long as it lives. */
    public static final int NODE_LOCK = 0x4b55;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_EVERY = 250;

    /** A node that is just starting has connections before it holds its lock: whoever looks again sees it. */
    private static final String LOOK = """
            select exists (select from pg_stat_activity
                           where datname = current_database() and application_name = '%s') as others,
                   exists (select from pg_locks where locktype = 'advisory' and classid = %d
                           and database = (select oid from pg_database where datname = current_database())) as nodes
            """.formatted(Place.SERVER, NODE_LOCK);

    private final boolean isNode;
    private final Duration patience;

    @Autowired
    OthersOnDatabase(@Value("${kuulolla.nodes:false}") boolean isNode) {
        this(isNode, PATIENCE);
    }

    /** @param patience how long the connections of one that was stopped or killed just now may take to go away */
    OthersOnDatabase(boolean isNode, Duration patience) {
        this.isNode = isNode;
        this.patience = patience;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            awaitRoom(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked who uses it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        flyway.migrate();
    }

    /** Comes back when this process may use the database. */
    void awaitRoom(Connection connection) throws SQLException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (isTaken(connection)) {
            if (System.nanoTime() > end) {
                throw new DatabaseNotUsable("Another Kuulolla is running on this database, and this one "
                        + (isNode ? "may join it only when that one" : "may join it only when both")
                        + " was started with KUULOLLA_NODES=true (docs/operations/two-nodes.md). Stop it first. If its"
                        + " machine died, PostgreSQL still keeps its connections: end them with pg_terminate_backend.");
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private boolean isTaken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOOK)) {
            row.next();
            boolean nodes = row.getBoolean("nodes");
            return row.getBoolean("others") && !(isNode && nodes);
        }
    }
}

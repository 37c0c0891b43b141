package fi.kuulolla.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reading over which the database may be silent for long before the first row comes. A room gives up after seconds, since people are
 * waiting and the same key makes asking again safe; whoever counts a million records waits a minute.
 */
@Component
public class LongReading {
    private static final int A_MINUTE = 60_000;

    private final JdbcTemplate jdbc;

    LongReading(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Inside the caller's transaction, whose connection is impatient again afterwards. */
    public <T> T of(Supplier<T> reading) {
        return jdbc.execute((ConnectionCallback<T>) connection -> {
            int before = connection.getNetworkTimeout();
            mayBeSilent(connection, A_MINUTE);
            try {
                return reading.get();
            } finally {
                if (!connection.isClosed()) {
                    mayBeSilent(connection, before);
                }
            }
        });
    }

    private static void mayBeSilent(Connection connection, int millis) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, millis);
    }
}

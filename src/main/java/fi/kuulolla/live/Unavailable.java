package fi.kuulolla.live;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database or the room cannot take this now. It may be asked again after a moment; the same key makes that safe. */
public final class Unavailable extends RuntimeException {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    public Unavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

    public Duration retryAfter() {
        return RETRY_AFTER;
    }

    /** Whether the database could not be reached or broke the connection: asking again later is right, asking again now is not. */
    public static boolean isBehind(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                return isBehind(sql.getSQLState());
            }
        }
        return false;
    }

    /**
     * 08: connection; 57P: the server goes down or comes up; 53: out of disk, memory, connections; 25006: read only; 55P03: another
     * node writes to the room for long. The pool tells of a connection that broke earlier in the transaction without a state.
     */
    private static boolean isBehind(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || state.equals("25006")
                || state.equals("55P03");
    }
}

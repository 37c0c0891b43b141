package fi.kuulolla.database;

/** The embedded database must not or cannot be used as it is; the message tells what to do. */
final class DatabaseNotUsable extends RuntimeException {
    DatabaseNotUsable(String message) {
        super(message);
    }

    DatabaseNotUsable(String message, Throwable cause) {
        super(message, cause);
    }
}

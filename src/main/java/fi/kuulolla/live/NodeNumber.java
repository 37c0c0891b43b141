package fi.kuulolla.live;

import fi.kuulolla.database.OthersOnDatabase;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The number of a node: drawn at random and held by a lock of the database as long as the connection lives, so no two nodes have
 * the same. Nobody has to hand numbers out, and nobody can hand one out twice.
 */
final class NodeNumber {
    private static final SecureRandom RANDOM = new SecureRandom();

    private NodeNumber() {}

    /** @param before the one this node had on an earlier connection, taken again if nobody has it; 0: none */
    static int hold(Connection connection, int before) throws SQLException {
        int number = before == 0 ? drawn() : before;
        while (!isFree(connection, number)) {
            number = drawn();
        }
        return number;
    }

    private static int drawn() {
        return 1 + RANDOM.nextInt(Numbers.NODES - 1);
    }

    private static boolean isFree(Connection connection, int number) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, OthersOnDatabase.NODE_LOCK);
            lock.setInt(2, number);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}

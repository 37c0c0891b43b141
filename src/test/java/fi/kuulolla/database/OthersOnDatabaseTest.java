package fi.kuulolla.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a database of its own, where nobody is but those whom a test brings. */
class OthersOnDatabaseTest {
    private static final String NAME = "others";
    private static final boolean ALONE = false;
    private static final boolean NODE = true;

    private Connection looking;

    @BeforeEach
    void emptyDatabase() throws SQLException {
        inServer("create database " + NAME);
        looking = TestDatabase.asOwner(NAME, "flyway");
    }

    @AfterEach
    void gone() throws SQLException {
        looking.close();
        inServer("drop database " + NAME + " with (force)");
    }

    @Test
    void whoFindsNobodyStarts() {
        assertThatCode(() -> start(ALONE)).doesNotThrowAnyException();
        assertThatCode(() -> start(NODE)).doesNotThrowAnyException();
    }

    @Test
    void nobodyStartsBesideOneThatKnowsOfNoOthers() throws SQLException {
        try (Connection other = kuulolla()) {
            assertThatThrownBy(() -> start(ALONE)).isInstanceOf(DatabaseNotUsable.class);
            assertThatThrownBy(() -> start(NODE)).isInstanceOf(DatabaseNotUsable.class);
        }
    }

    @Test
    void nodesLetNodesIn() throws SQLException {
        try (Connection other = node()) {
            assertThatCode(() -> start(NODE)).doesNotThrowAnyException();
            assertThatThrownBy(() -> start(ALONE)).hasMessageContaining("KUULOLLA_NODES=true");
        }
    }

    @Test
    void thoseOnOtherDatabasesOfTheServerDoNotMatter() throws SQLException {
        try (Connection other = TestDatabase.asOwner("postgres", Place.SERVER)) {
            assertThatCode(() -> start(ALONE)).doesNotThrowAnyException();
        }
    }

    @Test
    void whoIsJustLeavingIsWaitedFor() throws Exception {
        Connection other = kuulolla();
        CompletableFuture<Void> started = CompletableFuture.runAsync(() -> {
            try {
                new OthersOnDatabase(ALONE, Duration.ofMinutes(1)).awaitRoom(looking);
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        other.close();
        assertThatCode(started::join).doesNotThrowAnyException();
    }

    private void start(boolean node) throws SQLException, InterruptedException {
        new OthersOnDatabase(node, Duration.ZERO).awaitRoom(looking);
    }

    private static Connection kuulolla() throws SQLException {
        return TestDatabase.asOwner(NAME, Place.SERVER);
    }

    private static Connection node() throws SQLException {
        Connection node = kuulolla();
        try (Statement statement = node.createStatement()) {
            statement.execute("select pg_advisory_lock(" + OthersOnDatabase.NODE_LOCK + ", 7)");
        }
        return node;
    }

    private static void inServer(String sql) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}

package fi.kuulolla.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Connections beside the pool: one that listens is never given back, and one that tells must not wait for a room's writer. */
@Component
class NodeConnections {
    private final JdbcConnectionDetails details;

    NodeConnections(JdbcConnectionDetails details) {
        this.details = details;
    }

    Connection open() throws SQLException {
        Properties properties = new Properties();
        if (details.getUsername() != null) {
            properties.setProperty("user", details.getUsername());
        }
        if (details.getPassword() != null) {
            properties.setProperty("password", details.getPassword());
        }
        // As the pool's connections: whoever restores a backup must see that somebody is here.
        properties.setProperty("ApplicationName", "kuulolla");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "3");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(details.getJdbcUrl(), properties);
    }
}

package fi.kuulolla.live;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps the buffers of a connection small: a phone listens for hours and hears a few hundred bytes a second, so a thousand of them
 * should not hold a thousand times the buffers of a busy connection. What is longer goes in several pieces.
 */
@Component
class LightConnections implements TomcatConnectorCustomizer {
    private static final String SOCKET_BUFFER = String.valueOf(2 * 1024);

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.appReadBufSize", SOCKET_BUFFER);
        connector.setProperty("socket.appWriteBufSize", SOCKET_BUFFER);
        // Buffers of connections that have closed; as many as there are processors kept (application.properties).
        connector.setProperty("socket.bufferPool", "32");
        connector.setProperty("socket.processorCache", "32");
    }
}

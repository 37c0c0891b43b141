package fi.kuulolla.shell;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The address people outside this machine use, for QR codes and printed sheets: {@code kuulolla.public-url} when it is set, else
 * this machine's address in the local network, else {@code localhost}.
 */
@Component
public class PublicAddress {
    private final String configured;
    private final IntSupplier port;

    @Autowired
    PublicAddress(@Value("${kuulolla.public-url:}") String configured, ServletWebServerApplicationContext server) {
        this(configured, () -> {
            var running = server.getWebServer();
            return running == null ? 0 : running.getPort();
        });
    }

    PublicAddress(String configured, IntSupplier port) {
        this.configured = configured.strip().replaceFirst("/+$", "");
        this.port = port;
    }

    /** Without a slash at the end. */
    public String base() {
        return configured.isEmpty() ? lan().orElseGet(this::local) : configured;
    }

    /** The full address of a path that begins with a slash. */
    public String of(String path) {
        return base() + path;
    }

    /** Nobody but this machine can open it; a QR code of it would lead nowhere. */
    public boolean onlyHere() {
        return configured.isEmpty() && lan().isEmpty();
    }

    boolean isConfigured() {
        return !configured.isEmpty();
    }

    String local() {
        return "http://localhost:" + port.getAsInt();
    }

    Optional<String> lan() {
        try (Stream<NetworkInterface> networks = NetworkInterface.networkInterfaces()) {
            return networks.filter(PublicAddress::isUsable)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                    // A venue's network has private addresses; a public one is better than none.
                    .min(Comparator.comparing(address -> !address.isSiteLocalAddress()))
                    .map(InetAddress::getHostAddress)
                    .map(host -> "http://" + host + ":" + port.getAsInt());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Bridges of containers and virtual machines have addresses no phone reaches. */
    private static boolean isUsable(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && !network.isPointToPoint()
                    && !network.getName().matches("(docker|br-|veth|virbr|vmnet|vboxnet).*");
        } catch (IOException e) {
            return false;
        }
    }
}

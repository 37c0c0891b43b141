package fi.kuulolla.session.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network a request comes from: an address, or the /64 of an IPv6 address, which is one household's. */
final class Address {
    private Address() {}

    static String of(HttpServletRequest request) {
        String remote = request.getRemoteAddr();
        if (remote == null || remote.indexOf(':') < 0) {
            return String.valueOf(remote);
        }
        try {
            InetAddress address = InetAddress.getByName(remote.replaceFirst("%.*$", ""));
            return address instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(address.getAddress(), 8))
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return remote;
        }
    }
}

package fi.kuulolla.people;

import fi.kuulolla.account.InstallationSecrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes and checks the tokens of devices. Without the installation's secret nobody can make one. */
@Component
public class Devices {
    private static final Pattern COOKIE = Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Hmac hmac;

    Devices(InstallationSecrets secrets) {
        this.hmac = new Hmac(secrets.get("device"));
    }

    /** A new device. */
    public DeviceToken issue() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return new DeviceToken(encoded(random));
    }

    /** The device of a join key: the same each time, so an answer that was lost does not lose the person. */
    DeviceToken ofJoinKey(UUID workshop, String joinKey) {
        return new DeviceToken(encoded(hmac.of("join:" + workshop + ":" + joinKey)));
    }

    /** The cookie that carries a token. */
    public String cookieOf(DeviceToken token) {
        return token.value() + "." + encoded(signature(token.value()));
    }

    /** The token of a cookie; empty when it is missing its signature or was signed elsewhere. */
    public Optional<DeviceToken> verify(String cookie) {
        Matcher parts = COOKIE.matcher(cookie);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] given = parts.group(2).getBytes(StandardCharsets.US_ASCII);
        byte[] right = encoded(signature(parts.group(1))).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, right) ? Optional.of(new DeviceToken(parts.group(1))) : Optional.empty();
    }

    /** What the database keeps: it cannot follow a device from workshop to workshop. */
    public byte[] hashFor(DeviceToken token, UUID workshop) {
        return Hmac.sha256(token.bytes(), bytes(workshop));
    }

    private byte[] signature(String value) {
        return hmac.of("device:" + value);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

package fi.kuulolla.workshop;

import fi.kuulolla.live.Streams;
import fi.kuulolla.live.Viewer;
import fi.kuulolla.shared.Actor.Staff;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Addresses of the wall. Whoever holds one sees what the room sees; the database keeps only a hash. */
@Service
@Transactional(readOnly = true)
public class WallLinks {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Streams streams;

    WallLinks(Access access, JdbcClient jdbc, Clock clock, Streams streams) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
        this.streams = streams;
    }

    /** A new link; earlier ones stay valid until revoked, so that a wall that is already up goes on. */
    @Transactional
    public String create(Staff staff, UUID workshop) {
        access.of(staff, workshop);
        byte[] secret = new byte[24];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("insert into wall_link (token_hash, workshop_id, created_at) values (:hash, :workshop, :now)")
                .param("hash", hash(token))
                .param("workshop", workshop)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** The workshop a valid link shows. */
    public Optional<UUID> workshopOf(String token) {
        if (token.length() > 100) {
            return Optional.empty();
        }
        return jdbc.sql("select workshop_id from wall_link where token_hash = :hash and revoked_at is null")
                .param("hash", hash(token))
                .query(UUID.class)
                .optional();
    }

    /** Makes every link of the workshop useless and ends the streams of its walls, which must find the links revoked by then. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void revoke(Staff staff, UUID workshop) {
        access.of(staff, workshop);
        jdbc.sql("update wall_link set revoked_at = :now where workshop_id = :workshop and revoked_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("workshop", workshop)
                .update();
        streams.drop(workshop, Viewer.WALL);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

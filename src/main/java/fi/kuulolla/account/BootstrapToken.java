package fi.kuulolla.account;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.StaffRole;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The token of the environment ({@code KUULOLLA_API_TOKEN}), for automation that cannot press buttons. It belongs to the first
 * organisation, which it makes when there is none yet. The server does not start with one that is too short to be a secret.
 */
@Component
class BootstrapToken {
    static final int SHORTEST = 32;

    private final byte[] hash;
    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Clock clock;

    BootstrapToken(
            @Value("${kuulolla.api-token:}") String token, JdbcClient jdbc, Organisations organisations, Clock clock) {
        String secret = token.strip();
        if (!secret.isEmpty() && secret.length() < SHORTEST) {
            throw new TokenTooShort();
        }
        this.hash = secret.isEmpty() ? new byte[0] : ApiTokens.hash(secret);
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    boolean is(String secret) {
        return hash.length > 0 && MessageDigest.isEqual(hash, ApiTokens.hash(secret));
    }

    /** In whose name it writes: nobody's, of the first organisation. Made when first asked for. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID staff() {
        return find().orElseGet(() -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('kuulolla.api-token'))::text")
                    .query(String.class)
                    .single();
            return find().orElseGet(this::make);
        });
    }

    private Optional<UUID> find() {
        return jdbc.sql("select id from staff where automatic and organisation_id ="
                        + " (select id from organisation order by created_at, id limit 1)")
                .query(UUID.class)
                .optional();
    }

    private UUID make() {
        UUID organisation = jdbc.sql("select id from organisation order by created_at, id limit 1")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> organisations.create(new Actor.SystemActor(), "Organisaatio", ""));
        UUID id = Ids.ordered();
        jdbc.sql("insert into staff (id, organisation_id, email, name, role, locale, created_at, automatic)"
                        + " values (?, ?, ?, 'Rajapinta', ?, 'fi', ?, true)")
                .params(
                        id,
                        organisation,
                        id + "@kuulolla.invalid",
                        StaffRole.COORDINATOR.code(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Told in one line; the token itself is never printed. */
    static final class TokenTooShort extends RuntimeException {
        TokenTooShort() {
            super("KUULOLLA_API_TOKEN is shorter than " + SHORTEST
                    + " characters, so it could be guessed. Make one with: openssl rand -hex 32");
        }
    }
}

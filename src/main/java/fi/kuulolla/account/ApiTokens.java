package fi.kuulolla.account;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.StaffRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bearer tokens for the interface of coordinators. A token belongs to the person who made it and can what they can, in their
 * organisation only; when their account ends, so do its tokens. Only hashes are kept.
 */
@Service
@Transactional(readOnly = true)
public class ApiTokens {
    private static final String MARK = "kuulolla_";

    private final JdbcClient jdbc;
    private final StaffAccounts accounts;
    private final BootstrapToken bootstrap;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient jdbc, StaffAccounts accounts, BootstrapToken bootstrap, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.bootstrap = bootstrap;
        this.clock = clock;
    }

    /** A token as its owner sees it later: never the secret. */
    public record ApiToken(UUID id, String name, LocalDate createdOn, Optional<LocalDate> lastUsedOn) {}

    /** Whether this person may have tokens: coordinators and administrators. */
    public boolean mayHave(Actor.Staff staff) {
        return staff.role() != StaffRole.FACILITATOR;
    }

    /** The secret: to be shown once, nobody can read it again. Refuses for the name as {@link CleanText} says. */
    @Transactional
    public String make(Actor.Staff staff, String name) {
        if (!mayHave(staff)) {
            throw new Forbidden("coordinator-only");
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into api_token (id, organisation_id, staff_id, name, token_hash, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.ordered(),
                        staff.organisation(),
                        staff.id(),
                        CleanText.of(name, CleanText.NAME),
                        hash(secret),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /** One's own tokens that still open the door, newest first. */
    public List<ApiToken> of(Actor.Staff staff) {
        return jdbc.sql("select id, name, created_at::date as created_on, last_used_on from api_token"
                        + " where staff_id = ? and revoked_at is null order by created_at desc, id desc")
                .param(staff.id())
                .query((row, n) -> new ApiToken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("last_used_on", LocalDate.class))))
                .list();
    }

    /** From now on it opens nothing. Refuses with {@link NotFound} what is not one's own. */
    @Transactional
    public void revoke(Actor.Staff staff, UUID token) {
        int revoked = jdbc.sql(
                        "update api_token set revoked_at = ? where id = ? and staff_id = ? and revoked_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), token, staff.id())
                .update();
        if (revoked == 0) {
            throw new NotFound();
        }
    }

    /** Whose token this is; empty for one that is unknown or revoked, and when the account has ended. */
    @Transactional
    Optional<StaffPrincipal> find(String secret) {
        if (bootstrap.is(secret)) {
            return accounts.findById(bootstrap.staff());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        record Owner(UUID token, UUID staff, boolean usedToday) {}
        Optional<Owner> owner = jdbc.sql("select id as token, staff_id as staff, last_used_on is not distinct from ? as"
                        + " used_today from api_token where token_hash = ? and revoked_at is null")
                .params(today, hash(secret))
                .query(Owner.class)
                .optional();
        // A day is fine enough to see which tokens nobody needs, and costs one write a day.
        owner.filter(it -> !it.usedToday())
                .ifPresent(it -> jdbc.sql("update api_token set last_used_on = ? where id = ?")
                        .params(today, it.token())
                        .update());
        return owner.flatMap(it -> accounts.findById(it.staff()));
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package fi.kuulolla.account;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.StaffRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links that set a first or a new password, so that no password is ever known to two. Only a hash of the secret in the
 * link is kept; a link works once, for a day, an invitation for a week.
 */
@Service
public class SetupLinks {
    private static final Duration VALID = Duration.ofDays(1);
    /** An invitation is sent before a weekend, too. */
    private static final Duration INVITATION_VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final StaffAccounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetupLinks(JdbcClient jdbc, Organisations organisations, StaffAccounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What whoever opens the link is asked for. */
    public record Opened(boolean newOrganisation, @Nullable String name) {}

    /** What they answer; organisation, name and e-mail only count for a new organisation. */
    public record SetUp(String organisation, String name, String email, String password, Locale locale) {}

    /** The secret of a link that makes an organisation and its first administrator. Earlier links of this kind end. */
    @Transactional
    public String forNewOrganisation() {
        jdbc.sql("delete from setup_link where staff_id is null").update();
        return make(null, VALID);
    }

    /** The secret of a link that gives somebody a new password. */
    @Transactional
    public String forNewPassword(String email) {
        StaffPrincipal staff = accounts.findByEmail(email).orElseThrow(NotFound::new);
        return make(staff.id(), VALID);
    }

    /** The secret of a link that gives somebody their first or a new password, for a week. Earlier ones of theirs end. */
    @Transactional
    String forColleague(UUID staff) {
        end(staff);
        return make(staff, INVITATION_VALID);
    }

    @Transactional
    void end(UUID staff) {
        jdbc.sql("delete from setup_link where staff_id = ? and used_at is null")
                .param(staff)
                .update();
    }

    /** Refuses with {@link NotFound} what is unknown, used or too old. */
    @Transactional(readOnly = true)
    public Opened open(String secret) {
        UUID staff = find(secret, "");
        return staff == null ? new Opened(true, null) : new Opened(false, accounts.nameOf(staff));
    }

    /** Uses the link up. Refusals are those of {@link StaffAccounts#add}; the link stays good after one. */
    @Transactional
    public void use(String secret, SetUp answers) {
        UUID staff = find(secret, " for update");
        if (staff == null) {
            Actor.SystemActor system = new Actor.SystemActor();
            UUID organisation = organisations.settle(system, answers.organisation());
            accounts.add(
                    system,
                    new StaffAccounts.AddStaff(
                            organisation,
                            answers.email(),
                            answers.name(),
                            StaffRole.ADMINISTRATOR,
                            answers.password(),
                            answers.locale()));
        } else {
            accounts.changePassword(staff, answers.password());
        }
        jdbc.sql("update setup_link set used_at = ? where token_hash = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), hash(secret))
                .update();
    }

    private String make(@Nullable UUID staff, Duration valid) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into setup_link (token_hash, staff_id, expires_at) values (?, ?, ?)")
                .param(hash(secret))
                .param(staff)
                .param(clock.instant().plus(valid).atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    private @Nullable UUID find(String secret, String lock) {
        record Link(@Nullable UUID staff) {}
        return jdbc.sql("select staff_id from setup_link where token_hash = ? and used_at is null and expires_at > ?"
                        + lock)
                .params(hash(secret), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Link(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new)
                .staff();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

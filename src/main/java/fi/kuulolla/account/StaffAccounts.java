package fi.kuulolla.account;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of staff. Contributors have none. */
@Service
public class StaffAccounts {
    /** Shorter passwords are refused. Length is the only rule: others only make people write passwords down. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final String SELECT = """
            select s.id, s.organisation_id, o.name as organisation, s.role, s.name, s.email, s.locale, s.password_hash
            from staff s join organisation o on o.id = s.organisation_id
            where s.active and\s""";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    StaffAccounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What it takes to add somebody. */
    public record AddStaff(
            UUID organisation, String email, String name, StaffRole role, String password, Locale locale) {}

    /**
     * Adds somebody. The system may do so anywhere, an administrator in the own organisation.
     *
     * @throws Refused {@code email-invalid}, {@code email-taken}, {@code password-short}, or for the name as {@link CleanText} says
     */
    @Transactional
    public Actor.Staff add(Actor by, AddStaff add) {
        check(by, add.organisation());
        checkLength(add.password());
        return insert(
                add.organisation(),
                add.email(),
                add.name(),
                add.role(),
                passwords.encode(add.password()),
                add.locale());
    }

    /** Without a password, which nobody can sign in with. Speaks the language of whoever invites until another is chosen. */
    UUID invite(Actor.Staff by, Colleagues.Invitation invitation) {
        return insert(by.organisation(), invitation.email(), invitation.name(), invitation.role(), null, by.locale())
                .id();
    }

    private Actor.Staff insert(
            UUID organisation,
            String typedEmail,
            String typedName,
            StaffRole role,
            @Nullable String passwordHash,
            Locale locale) {
        String email = typedEmail.strip();
        if (!email.matches("[^@\\s]{1,64}@[^@\\s]{1,190}")) {
            throw new Refused("email-invalid");
        }
        UUID id = Ids.ordered();
        String name = CleanText.of(typedName, CleanText.NAME);
        try {
            jdbc.sql("""
                            insert into staff (id, organisation_id, email, name, role, password_hash, locale, created_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(id, organisation, email, name, role.code())
                    .param(passwordHash)
                    .params(locale.getLanguage(), clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("email-taken");
        }
        return new Actor.Staff(id, organisation, role, name, locale);
    }

    private static void checkLength(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > 200) {
            throw new Refused("password-short");
        }
    }

    private static void check(Actor by, UUID organisation) {
        boolean allowed = switch (by) {
            case Actor.SystemActor system -> true;
            case Actor.Staff staff ->
                staff.role() == StaffRole.ADMINISTRATOR && staff.organisation().equals(organisation);
            case Actor.Participant participant -> false;
            case Actor.Projector projector -> false;
        };
        if (!allowed) {
            throw new Forbidden("administrator-only");
        }
    }

    /** Nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !jdbc.sql("select exists (select from staff where not automatic)")
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<StaffPrincipal> findByEmail(String email) {
        return jdbc.sql(SELECT + "not s.automatic and lower(s.email) = lower(?)")
                .param(email.strip())
                .query(StaffPrincipal::of)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<StaffPrincipal> findById(UUID staff) {
        return jdbc.sql(SELECT + "s.id = ?")
                .param(staff)
                .query(StaffPrincipal::of)
                .optional();
    }

    @Transactional
    void chooseLanguage(UUID staff, Locale locale) {
        jdbc.sql("update staff set locale = ? where id = ?")
                .params(locale.getLanguage(), staff)
                .update();
    }

    @Transactional(readOnly = true)
    String nameOf(UUID staff) {
        return jdbc.sql("select name from staff where id = ?")
                .param(staff)
                .query(String.class)
                .single();
    }

    /** Also ends what is remembered on the person's other devices, since that is signed with the old hash. */
    @Transactional
    void changePassword(UUID staff, String password) {
        checkLength(password);
        rehash(staff, password);
    }

    @Transactional
    void rehash(UUID staff, String password) {
        jdbc.sql("update staff set password_hash = ? where id = ?")
                .params(passwords.encode(password), staff)
                .update();
    }
}

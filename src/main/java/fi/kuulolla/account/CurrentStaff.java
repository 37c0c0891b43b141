package fi.kuulolla.account;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shell.WhoIsHere;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Who is signed in, for Flow views and for controllers of staff. Services are told by their callers and never ask here. */
@Component
public class CurrentStaff implements WhoIsHere {
    /** Whoever was let go, or got another role, does not keep the old one until the session ends. */
    private static final long LOOK_AGAIN_AFTER = TimeUnit.SECONDS.toNanos(10);

    private final StaffAccounts accounts;
    private final long lookAgainAfter;

    @Autowired
    CurrentStaff(StaffAccounts accounts) {
        this(accounts, LOOK_AGAIN_AFTER);
    }

    CurrentStaff(StaffAccounts accounts, long lookAgainAfter) {
        this.accounts = accounts;
        this.lookAgainAfter = lookAgainAfter;
    }

    /** Refuses with {@link Forbidden} when nobody is signed in. */
    public Actor.Staff get() {
        return find().orElseThrow(() -> new Forbidden("not-signed-in"));
    }

    public Optional<Actor.Staff> find() {
        return principal().map(StaffPrincipal::actor);
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return principal().map(who -> {
            Actor.Staff staff = who.actor();
            return new SignedIn(staff.name(), who.organisationName(), staff.locale());
        });
    }

    @Override
    public void chooseLanguage(Locale locale) {
        principal().ifPresent(who -> {
            accounts.chooseLanguage(who.id(), locale);
            who.choose(locale);
        });
    }

    private Optional<StaffPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof StaffPrincipal who)) {
            return Optional.empty();
        }
        if (who.isOlderThan(lookAgainAfter)) {
            lookAgain(who);
        }
        return who.isGone() ? Optional.empty() : Optional.of(who);
    }

    private void lookAgain(StaffPrincipal who) {
        try {
            who.renew(accounts.findById(who.id()));
        } catch (DataAccessException | TransactionException away) {
            // Nobody is signed out because the database is away: what was known stands, and the screen says what is
            // wrong.
        }
    }
}

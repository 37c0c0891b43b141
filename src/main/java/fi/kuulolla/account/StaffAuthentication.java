package fi.kuulolla.account;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs staff in by e-mail and password. Takes as long for an unknown e-mail as for a wrong password, and says the same. */
@Component
class StaffAuthentication implements AuthenticationProvider {
    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String hashOfNobody;
    /** Each check takes 16 MB and a processor for a while: a flood of sign-ins must not take them all. */
    private final Semaphore checks = new Semaphore(4);

    StaffAuthentication(StaffAccounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = new SignInThrottle(clock);
        this.hashOfNobody = passwords.encode("nobody has this one");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.allows(email, address)) {
            throw new LockedException("too many failures");
        }
        Optional<StaffPrincipal> who = accounts.findByEmail(email);
        boolean matches = matches(password, who.map(StaffPrincipal::getPassword).orElse(""));
        if (who.isEmpty() || !matches) {
            throttle.failed(email, address);
            throw new BadCredentialsException("unknown e-mail or wrong password");
        }
        throttle.succeeded(email, address);
        StaffPrincipal staff = who.get();
        if (passwords.upgradeEncoding(staff.getPassword())) {
            accounts.rehash(staff.id(), password);
        }
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(staff, null, staff.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private boolean matches(String password, String hash) {
        checks.acquireUninterruptibly();
        try {
            boolean matches = passwords.matches(password, hash.isEmpty() ? hashOfNobody : hash);
            return matches && !hash.isEmpty();
        } finally {
            checks.release();
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

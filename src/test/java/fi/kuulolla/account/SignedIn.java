package fi.kuulolla.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets tests be somebody who has signed in, without the form and its slow password. */
public final class SignedIn {
    private SignedIn() {}

    public static Authentication as(StaffAccounts accounts, String email) {
        StaffPrincipal who = accounts.findByEmail(email).orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }
}

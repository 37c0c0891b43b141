package fi.kuulolla.account;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.StaffRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody signed in, as the security framework holds them in a session. */
final class StaffPrincipal implements UserDetails {
    private final UUID id;
    private final UUID organisation;
    private final String organisationName;
    private volatile StaffRole role;
    private final String name;
    private final String email;
    private final @Nullable String passwordHash;
    private volatile Locale locale;
    private volatile boolean gone;
    private volatile long seen = System.nanoTime();

    private StaffPrincipal(ResultSet row) throws SQLException {
        id = row.getObject("id", UUID.class);
        organisation = row.getObject("organisation_id", UUID.class);
        organisationName = row.getString("organisation");
        role = StaffRole.ofCode(row.getString("role"));
        name = row.getString("name");
        email = row.getString("email");
        passwordHash = row.getString("password_hash");
        locale = Locale.of(row.getString("locale"));
    }

    static StaffPrincipal of(ResultSet row, int number) throws SQLException {
        return new StaffPrincipal(row);
    }

    Actor.Staff actor() {
        return new Actor.Staff(id, organisation, role, name, locale);
    }

    /** Whether it was looked up longer ago than this. */
    boolean isOlderThan(long nanos) {
        return System.nanoTime() - seen > nanos;
    }

    /** @param now the same account as it is now, if one may still sign in with it */
    void renew(Optional<StaffPrincipal> now) {
        seen = System.nanoTime();
        gone = now.isEmpty();
        now.ifPresent(it -> role = it.role);
    }

    boolean isGone() {
        return gone;
    }

    UUID id() {
        return id;
    }

    String organisationName() {
        return organisationName;
    }

    /** The choice counts at once, also in sessions that are open. */
    void choose(Locale chosen) {
        locale = chosen;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    /** An account without a password matches none. */
    @Override
    public String getPassword() {
        return passwordHash == null ? "" : passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}

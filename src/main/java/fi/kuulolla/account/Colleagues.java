package fi.kuulolla.account;

import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.Forbidden;
import fi.kuulolla.shared.NotFound;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.StaffRole;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has an account in an organisation, for its administrators: everybody else is refused with {@link Forbidden}, and accounts of
 * other organisations do not exist ({@link NotFound}). Nobody learns a password of another: whoever is invited sets it by a link.
 */
@Service
public class Colleagues {
    private final JdbcClient jdbc;
    private final StaffAccounts accounts;
    private final SetupLinks links;

    Colleagues(JdbcClient jdbc, StaffAccounts accounts, SetupLinks links) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.links = links;
    }

    /**
     * An account.
     *
     * @param active whether one may sign in with it
     * @param waits whether its first password was not set yet
     */
    public record Colleague(UUID id, String name, String email, StaffRole role, boolean active, boolean waits) {}

    /** Somebody who is asked in. */
    public record Invitation(String name, String email, StaffRole role) {}

    public boolean mayManage(Staff by) {
        return by.role() == StaffRole.ADMINISTRATOR;
    }

    /** All of the organisation, those who may sign in first, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> of(Staff by) {
        check(by);
        return jdbc.sql("""
                        select id, name, email, role, active, password_hash is null as waits from staff
                        where organisation_id = ? and not automatic order by active desc, lower(name), id""")
                .param(by.organisation())
                .query((row, n) -> new Colleague(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        StaffRole.ofCode(row.getString("role")),
                        row.getBoolean("active"),
                        row.getBoolean("waits")))
                .list();
    }

    /**
     * Makes an account without a password, and the secret of the link by which it gets one. Works once, for a week.
     *
     * @throws Refused as {@link StaffAccounts#add} says of names and e-mails
     */
    @Transactional
    public String invite(Staff by, Invitation invitation) {
        check(by);
        return links.forColleague(accounts.invite(by, invitation));
    }

    /** A new link, when the first got lost or a password was forgotten. Earlier ones end. */
    @Transactional
    public String link(Staff by, UUID colleague) {
        check(by);
        mustBeTheirs(by, colleague);
        return links.forColleague(colleague);
    }

    /** Whoever is let go cannot sign in; what they did stays. Refuses {@code own-account}. */
    @Transactional
    public void setActive(Staff by, UUID colleague, boolean active) {
        notOneself(by, colleague);
        jdbc.sql("update staff set active = ? where id = ?")
                .params(active, colleague)
                .update();
        if (!active) {
            links.end(colleague);
        }
    }

    /** Counts with the next screen they open. Refuses {@code own-account}: the last administrator must not lock everybody out. */
    @Transactional
    public void giveRole(Staff by, UUID colleague, StaffRole role) {
        notOneself(by, colleague);
        jdbc.sql("update staff set role = ? where id = ?")
                .params(role.code(), colleague)
                .update();
    }

    private void notOneself(Staff by, UUID colleague) {
        check(by);
        mustBeTheirs(by, colleague);
        if (by.id().equals(colleague)) {
            throw new Refused("own-account");
        }
    }

    private void mustBeTheirs(Staff by, UUID colleague) {
        if (jdbc.sql("select id from staff where id = ? and organisation_id = ? and not automatic for update")
                .params(colleague, by.organisation())
                .query(UUID.class)
                .optional()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    private void check(Staff by) {
        if (!mayManage(by)) {
            throw new Forbidden("administrator-only");
        }
    }
}

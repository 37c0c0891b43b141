package fi.kuulolla.account;

import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.CleanText;
import fi.kuulolla.shared.Ids;
import fi.kuulolla.shared.NotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of this installation. */
@Service
public class Organisations {
    private final JdbcClient jdbc;
    private final Clock clock;

    Organisations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refuses with {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public OrganisationView get(UUID organisation) {
        return jdbc.sql("select id, name, small_group_threshold, contact from organisation where id = ?")
                .param(organisation)
                .query(OrganisationView.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * For the first person of an organisation: one that so far only automation works in gets its name from them, so that they see
     * what is there; else a new one.
     */
    @Transactional
    public UUID settle(Actor.SystemActor by, String name) {
        return jdbc.sql("update organisation set name = ? where id = (select o.id from organisation o"
                        + " where exists (select from staff where organisation_id = o.id)"
                        + " and not exists (select from staff where organisation_id = o.id and not automatic)"
                        + " order by o.created_at, o.id limit 1) returning id")
                .param(CleanText.of(name, CleanText.TITLE))
                .query(UUID.class)
                .optional()
                .orElseGet(() -> create(by, name, ""));
    }

    /** Only Kuulolla itself makes organisations: for the set-up link and for the sample. */
    @Transactional
    public UUID create(Actor.SystemActor by, String name, String contact) {
        UUID id = Ids.ordered();
        jdbc.sql("insert into organisation (id, name, contact, created_at) values (?, ?, ?, ?)")
                .params(
                        id,
                        CleanText.of(name, CleanText.TITLE),
                        CleanText.optional(contact, CleanText.TITLE),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}

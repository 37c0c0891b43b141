package fi.kuulolla.account;

import fi.kuulolla.shared.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The organisations of this installation. */
@Service
public class Organisations {
    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public OrganisationView get(UUID organisation) {
        return jdbc.sql("select id, name, small_group_threshold, contact from organisation where id = ?")
                .param(organisation)
                .query(OrganisationView.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}

package fi.kuulolla.people;

import fi.kuulolla.i18n.Lang;
import fi.kuulolla.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who uses which device, as committed. Asked for by requests of everybody in a room: one lean statement. */
@Component
class DeviceOwners {
    private final JdbcClient jdbc;

    DeviceOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param device hash of the device in this workshop */
    Optional<ParticipantView> find(UUID workshop, byte[] device) {
        return jdbc.sql(
                        "select p.id, p.workshop_id, p.role, p.name, p.locale, p.state, p.shared_device from participant p"
                                + " join participant_device d on d.participant_id = p.id"
                                + " where d.workshop_id = ? and d.device_hash = ?")
                .params(workshop, device)
                .query((row, i) -> view(row))
                .optional();
    }

    private static ParticipantView view(ResultSet row) throws SQLException {
        return new ParticipantView(
                row.getObject("id", UUID.class),
                row.getObject("workshop_id", UUID.class),
                Role.ofCode(row.getString("role")).orElseThrow(),
                row.getString("name"),
                Lang.ofCode(row.getString("locale")).orElse(Lang.FI),
                ParticipantState.ofCode(row.getString("state")),
                row.getBoolean("shared_device"));
    }
}

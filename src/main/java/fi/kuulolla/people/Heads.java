package fi.kuulolla.people;

import fi.kuulolla.live.Rooms;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shared.Refused;
import fi.kuulolla.shared.Role;
import fi.kuulolla.workshop.Workshops;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** People in the room without a device, counted by role by the facilitator. */
@Service
public class Heads {
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Rooms rooms;
    private final Grouping grouping;

    Heads(JdbcClient jdbc, Workshops workshops, Rooms rooms, Grouping grouping) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.rooms = rooms;
        this.grouping = grouping;
    }

    /** So many people hold this role without a device of their own. Refuses {@code heads-invalid}. */
    public void set(Actor.Staff staff, UUID workshop, Role role, int heads) {
        if (heads < 0 || heads > MOST) {
            throw new Refused("heads-invalid");
        }
        workshops.get(staff, workshop);
        rooms.inOrder(workshop, () -> {
            jdbc.sql("insert into head_count (workshop_id, role, heads) values (?, ?, ?)"
                            + " on conflict (workshop_id, role) do update set heads = excluded.heads")
                    .params(workshop, role.code(), heads)
                    .update();
            grouping.attendanceChanged(workshop);
        });
    }

    public Map<Role, Integer> of(UUID workshop) {
        Map<Role, Integer> heads = new EnumMap<>(Role.class);
        jdbc.sql("select role, heads from head_count where workshop_id = ? and heads > 0")
                .param(workshop)
                .query(row -> {
                    int n = row.getInt("heads");
                    Role.ofCode(row.getString("role")).ifPresent(role -> heads.put(role, n));
                });
        return heads;
    }
}

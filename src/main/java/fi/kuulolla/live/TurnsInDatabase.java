package fi.kuulolla.live;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row a room: whoever counts it up holds it until the commit. A node that dies lets go of it with its connection, and a number
 * that has grown tells every other node that there is something new, even when nobody lived to tell it.
 */
@Component
class TurnsInDatabase implements RoomOrder {
    /** Shorter than whoever asks waits and than a connection waits for an answer. */
    private static final String PATIENCE = "2s";

    private final JdbcClient jdbc;
    private final boolean several;

    TurnsInDatabase(JdbcClient jdbc, @Value("${kuulolla.nodes:false}") boolean several) {
        this.jdbc = jdbc;
        this.several = several;
    }

    @Override
    public long turn(UUID room) {
        if (!several) {
            return 0;
        }
        return jdbc.sql("""
                        insert into room_commit as last (room, number)
                        select :room, 1 from (select set_config('lock_timeout', :patience, true)) as patient
                        on conflict (room) do update set number = last.number + 1
                        returning number""")
                .param("room", room)
                .param("patience", PATIENCE)
                .query(Long.class)
                .single();
    }
}

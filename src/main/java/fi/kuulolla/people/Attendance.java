package fi.kuulolla.people;

import fi.kuulolla.shared.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** How many people of each role take part: those who joined and were let in, and heads without a device. */
@Service
public class Attendance {
    private static final String BY_ROLE = """
            select role, cast(sum(n) as int) as n from (
                select role, count(*) as n from participant where workshop_id = :workshop and state = 'in' group by role
                union all
                select role, heads from head_count where workshop_id = :workshop and heads > 0) as people
            group by role""";

    private final EntityManager entities;

    Attendance(EntityManager entities) {
        this.entities = entities;
    }

    /** Exact numbers, for staff and for the rule of small groups; roles that nobody holds are missing. */
    public Map<Role, Integer> counts(UUID workshop) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        for (Tuple row : rows(workshop)) {
            Role.ofCode(row.get(0, String.class)).ifPresent(role -> counts.put(role, row.get(1, Integer.class)));
        }
        return counts;
    }

    /** By the entity manager, so that people who came in this transaction are counted. */
    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID workshop) {
        return entities.createNativeQuery(BY_ROLE, Tuple.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }
}

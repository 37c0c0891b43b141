package fi.kuulolla.participation;

import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to do in a programme: phases that are looked at, and do not show participation. */
@Service
@Transactional(readOnly = true)
public class Gaps {
    private final JdbcClient jdbc;
    private final Programmes programmes;

    Gaps(JdbcClient jdbc, Programmes programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /** A phase of a model that asks for something. */
    public record Gap(UUID model, String name, LedgerPhase phase, CellState state) {}

    /** The first of the gaps, by model and phase, and how many there are in all. */
    public record Found(int all, List<Gap> first) {
        public Found {
            first = List.copyOf(first);
        }
    }

    /**
     * A phase is looked at when it has started, or when a record says something of it. The joined column asks for nothing while it
     * is empty, and when it shows participation, its two phases ask for nothing either.
     */
    public Found of(Actor.Staff staff, UUID programme, ParticipationFilter filter, int limit) {
        programmes.get(staff, programme);
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter);
        CellsOfProgramme.planForMany(jdbc);
        record Row(UUID model, String name, String phase, int k, int n) {}
        List<Row> rows = jdbc.sql(cells.with() + """
                        select chosen.id as model, chosen.name, v.phase, v.k, (count(*) over ())::int as n
                        from chosen, lateral (values %s) v (place, phase, k, asks)
                        where v.k >= 8 and (v.k < 32 or v.asks)
                        order by lower(chosen.name), chosen.id, v.place limit :limit""".formatted(values(filter.columns())))
                .params(cells.params())
                .param("limit", limit)
                .query(Row.class)
                .list();
        return new Found(
                rows.isEmpty() ? 0 : rows.getFirst().n(),
                rows.stream()
                        .map(it -> new Gap(
                                it.model(), it.name(), LedgerPhase.ofCode(it.phase()), CountingSql.state(it.k())))
                        .toList());
    }

    private static String values(PhaseColumns columns) {
        return CellsOfProgramme.columns(columns).entrySet().stream()
                .map(it -> {
                    int no = it.getValue();
                    boolean part = columns == PhaseColumns.FIVE && (no == 4 || no == 5);
                    return "(%1$d, '%2$s', k%1$d, begun & %3$d <> 0%4$s)"
                            .formatted(no, it.getKey().code(), Matrix.startedBits(no), part ? " and k6 >= 8" : "");
                })
                .collect(Collectors.joining(", "));
    }
}

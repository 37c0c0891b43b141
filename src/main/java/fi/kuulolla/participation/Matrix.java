package fi.kuulolla.participation;

import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matrix of a programme, models × phases, a page at a time. A programme of another organisation does not exist. */
@Service
@Transactional(readOnly = true)
public class Matrix {
    private final JdbcClient jdbc;
    private final Programmes programmes;

    Matrix(JdbcClient jdbc, Programmes programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /** What the lines are ordered by; a column orders by its state, then by its level, strongest first. */
    public record Order(Field field, @Nullable LedgerPhase phase, boolean descending) {
        /** What a line can be ordered by. */
        public enum Field {
            NAME,
            PROJECT,
            /** Models with the fewest phases that show participation first. */
            DESCRIBED,
            PHASE
        }

        private String phaseCode() {
            return phase == null ? "" : phase.code();
        }

        /** By the name of the model. */
        public static Order byName() {
            return new Order(Field.NAME, null, false);
        }
    }

    /** How many lines the filter leaves. */
    public int count(Actor.Staff staff, UUID programme, ParticipationFilter filter) {
        programmes.get(staff, programme);
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter);
        return jdbc.sql(cells.with() + "select count(*) from chosen")
                .params(cells.params())
                .query(Integer.class)
                .single();
    }

    /** Lines {@code offset} to {@code offset + limit}. */
    public List<ModelRow> lines(
            Actor.Staff staff, UUID programme, ParticipationFilter filter, Order order, int offset, int limit) {
        programmes.get(staff, programme);
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter);
        List<UUID> ids = jdbc.sql(cells.with() + "select chosen.id from chosen " + by(order)
                        + ", chosen.id offset :offset limit :limit")
                .params(cells.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(UUID.class)
                .list();
        return ids.isEmpty() ? List.of() : lines(staff, programme, filter, ids);
    }

    /** One line, as the filter counts it; empty when the programme has no such model. */
    public Optional<ModelRow> line(Actor.Staff staff, UUID programme, ParticipationFilter filter, UUID model) {
        programmes.get(staff, programme);
        return lines(staff, programme, filter, List.of(model)).stream().findFirst();
    }

    private List<ModelRow> lines(Actor.Staff staff, UUID programme, ParticipationFilter filter, List<UUID> ids) {
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter, ids);
        return jdbc.sql(cells.with() + LINES)
                .params(cells.params())
                .query((row, n) -> line(row, filter.columns()))
                .list();
    }

    private static final String LINES = """
            select chosen.*, cell.*,
                   (select case
                        when bool_or(f.state = 0) then 'described'
                        when bool_or(f.state = 1) then 'only_no'
                        when count(*) filter (where f.state < 4) < 4 then 'not_assessed'
                        else 'not_described' end
                    from four f where f.model = chosen.id) as class,
                   (select array_agg(p.phase) from model_phase p
                    where p.service_model_id = chosen.id and p.state <> 'not_started') as started
            from chosen left join lateral (
                select array_agg(s.phase) as phases, array_agg(s.state) as states, array_agg(s.influence) as influences,
                       array_agg(s.means) as means, array_agg(s.roles) as roles, array_agg(s.records) as records
                from shown s where s.model = chosen.id) cell on true
            order by array_position(:only, chosen.id)""";

    /** Joins what the order looks at, then orders. */
    private static String by(Order order) {
        String direction = order.descending() ? " desc" : "";
        return switch (order.field()) {
            case NAME -> "order by lower(chosen.name)" + direction;
            case PROJECT -> "order by lower(chosen.project_name)" + direction + ", lower(chosen.name)";
            case DESCRIBED ->
                "left join (select s.model, count(*) as n from shown s where s.state = 0 group by s.model) d"
                        + " on d.model = chosen.id order by coalesce(d.n, 0)" + direction + ", lower(chosen.name)";
            case PHASE ->
                "left join shown s on s.model = chosen.id and s.phase = '" + order.phaseCode()
                        + "' order by coalesce(s.state * 10 - coalesce(s.influence, 0), 40)" + direction
                        + ", lower(chosen.name)";
        };
    }

    private static ModelRow line(ResultSet row, PhaseColumns columns) throws SQLException {
        List<String> phases = strings(row.getArray("phases"));
        List<String> started = strings(row.getArray("started"));
        List<MatrixCell> cells = new ArrayList<>();
        boolean joinedShown = false;
        for (LedgerPhase phase : columns.phases()) {
            int at = phases.indexOf(phase.code());
            cells.add(at < 0 ? empty(phase, begun(phase, started)) : cell(phase, row, at, begun(phase, started)));
            joinedShown |=
                    phase == LedgerPhase.PILOTING_EVALUATION && cells.getLast().state() == CellState.PARTICIPATED;
        }
        return new ModelRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("project", UUID.class),
                row.getString("project_name"),
                row.getString("area"),
                row.getString("class"),
                columns == PhaseColumns.FIVE && joinedShown ? withoutJoinedGaps(cells) : cells);
    }

    /** What is told of both phases together need not be told of each again. */
    private static List<MatrixCell> withoutJoinedGaps(List<MatrixCell> cells) {
        return cells.stream()
                .map(it -> it.records() == 0
                                && (it.phase() == LedgerPhase.PILOTING || it.phase() == LedgerPhase.EVALUATION)
                        ? empty(it.phase(), false)
                        : it)
                .toList();
    }

    private static boolean begun(LedgerPhase phase, List<String> started) {
        return phase == LedgerPhase.PILOTING_EVALUATION
                ? started.contains("piloting") || started.contains("evaluation")
                : started.contains(phase.code());
    }

    private static MatrixCell empty(LedgerPhase phase, boolean gap) {
        return new MatrixCell(phase, CellState.NOT_ASSESSED, null, Set.of(), Set.of(), 0, gap);
    }

    private static MatrixCell cell(LedgerPhase phase, ResultSet row, int at, boolean begun) throws SQLException {
        CellState state = CellState.values()[number(row, "states", at)];
        // Whatever was read about a phase makes it one that is looked at, unless it says only that it was not read.
        boolean lookedAt = begun || state != CellState.NOT_ASSESSED;
        Object level = ((Object[]) row.getArray("influences").getArray())[at];
        return new MatrixCell(
                phase,
                state,
                level instanceof Number known ? known.intValue() : null,
                Bits.means(number(row, "means", at)),
                Bits.roles(number(row, "roles", at)),
                number(row, "records", at),
                lookedAt && state != CellState.PARTICIPATED);
    }

    private static int number(ResultSet row, String column, int at) throws SQLException {
        return ((Number) ((Object[]) row.getArray(column).getArray())[at]).intValue();
    }

    private static List<String> strings(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}

package fi.kuulolla.participation;

import fi.kuulolla.programme.Programmes;
import fi.kuulolla.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            PHASE
        }

        private boolean asksForCells() {
            return field == Field.PHASE;
        }

        /** A column that is not shown orders as the first one that is. */
        private int column(PhaseColumns columns) {
            Map<LedgerPhase, Integer> numbers = CellsOfProgramme.columns(columns);
            return phase == null ? 1 : numbers.getOrDefault(phase, 1);
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
        CellsOfProgramme.planForMany(jdbc);
        return jdbc.sql(cells.with(false) + "select count(*) from chosen")
                .params(cells.params())
                .query(Integer.class)
                .single();
    }

    /** Lines {@code offset} to {@code offset + limit}. */
    public List<ModelRow> lines(
            Actor.Staff staff, UUID programme, ParticipationFilter filter, Order order, int offset, int limit) {
        programmes.get(staff, programme);
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter);
        CellsOfProgramme.planForMany(jdbc);
        List<UUID> ids = jdbc.sql(cells.with(order.asksForCells()) + "select chosen.id from chosen"
                        + by(order, filter.columns()) + ", chosen.id offset :offset limit :limit")
                .params(cells.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(UUID.class)
                .list();
        return ids.isEmpty() ? List.of() : lines(staff, programme, filter, ids);
    }

    private List<ModelRow> lines(Actor.Staff staff, UUID programme, ParticipationFilter filter, List<UUID> ids) {
        CellsOfProgramme cells = new CellsOfProgramme(staff.organisation(), programme, filter, ids);
        return jdbc.sql(cells.with() + "select * from chosen order by array_position(:only, id)")
                .params(cells.params())
                .query((row, n) -> line(row, filter.columns()))
                .list();
    }

    private static String by(Order order, PhaseColumns columns) {
        String direction = order.descending() ? " desc" : "";
        return " order by "
                + switch (order.field()) {
                    case NAME -> "lower(name)" + direction;
                    case PROJECT -> "lower(project_name)" + direction + ", lower(name)";
                    case PHASE -> "k" + order.column(columns) + direction + ", lower(name)";
                };
    }

    private static ModelRow line(ResultSet row, PhaseColumns columns) throws SQLException {
        int begun = row.getInt("begun");
        List<MatrixCell> cells = new ArrayList<>();
        for (Map.Entry<LedgerPhase, Integer> column :
                CellsOfProgramme.columns(columns).entrySet()) {
            cells.add(cell(row, column.getKey(), column.getValue(), begun));
        }
        List<CellState> four = new ArrayList<>();
        for (int no : CellsOfProgramme.columns(PhaseColumns.FOUR).values()) {
            four.add(CountingSql.state(row.getInt("k" + no)));
        }
        boolean joinedShows = columns == PhaseColumns.FIVE && cells.getLast().state() == CellState.PARTICIPATED;
        return new ModelRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("project", UUID.class),
                row.getString("project_name"),
                row.getString("area"),
                row.getString("status"),
                ModelRow.classOf(four),
                joinedShows ? cells.stream().map(Matrix::withoutGapOfPart).toList() : cells);
    }

    private static MatrixCell cell(ResultSet row, LedgerPhase phase, int no, int begun) throws SQLException {
        int strength = row.getInt("k" + no);
        CellState state = CountingSql.state(strength);
        boolean leveled = state == CellState.PARTICIPATED || state == CellState.INFORMED_ONLY;
        int level = leveled ? CountingSql.level(strength) : 0;
        // Whatever was read about a phase makes it one that is looked at, unless it says only that it was not read.
        boolean lookedAt = state != CellState.NOT_ASSESSED || (begun & startedBits(no)) != 0;
        return new MatrixCell(
                phase,
                state,
                level == 0 ? null : level,
                Bits.means(row.getInt("m" + no)),
                Bits.roles(row.getInt("r" + no)),
                row.getInt("n" + no),
                lookedAt && state != CellState.PARTICIPATED);
    }

    /** Bits of the phases whose start makes a column one that is looked at; an empty column of the joined code never is. */
    static int startedBits(int no) {
        return no == CellsOfProgramme.JOINED ? 24 : no == 6 ? 0 : 1 << no - 1;
    }

    /** What is told of both last phases together need not be told of each again. */
    private static MatrixCell withoutGapOfPart(MatrixCell cell) {
        boolean part = cell.phase() == LedgerPhase.PILOTING || cell.phase() == LedgerPhase.EVALUATION;
        return part && cell.state() == CellState.NOT_ASSESSED
                ? new MatrixCell(cell.phase(), cell.state(), null, cell.means(), cell.roles(), cell.records(), false)
                : cell;
    }
}

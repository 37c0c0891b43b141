package fi.kuulolla.participation;

import fi.kuulolla.shared.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matrix of a programme, models × phases, a page at a time. A programme of another organisation does not exist. */
@Service
@Transactional(readOnly = true)
public class Matrix {
    private final ProgrammeImages images;

    Matrix(ProgrammeImages images) {
        this.images = images;
    }

    /** What the lines are ordered by; a column orders by its state, then by its level, strongest first. */
    public record Order(Field field, @Nullable LedgerPhase phase, boolean descending) {
        /** What a line can be ordered by. */
        public enum Field {
            NAME,
            PROJECT,
            PHASE
        }

        /** A column that is not shown orders as the first one that is. */
        private int column(PhaseColumns columns) {
            Map<LedgerPhase, Integer> numbers = CountedLine.columns(columns);
            return phase == null ? 1 : numbers.getOrDefault(phase, 1);
        }

        /** By the name of the model. */
        public static Order byName() {
            return new Order(Field.NAME, null, false);
        }
    }

    /** How many lines the filter leaves. */
    public int count(Actor.Staff staff, UUID programme, ParticipationFilter filter) {
        return images.of(staff, programme).lines(filter).size();
    }

    /** Lines {@code offset} to {@code offset + limit}. */
    public List<ModelRow> lines(
            Actor.Staff staff, UUID programme, ParticipationFilter filter, Order order, int offset, int limit) {
        return sorted(images.of(staff, programme).lines(filter), order, filter.columns())
                .skip(offset)
                .limit(limit)
                .map(it -> row(it, filter.columns()))
                .toList();
    }

    /** Lines come by name, and stay so among their like. */
    private static Stream<CountedLine> sorted(List<CountedLine> byName, Order order, PhaseColumns columns) {
        boolean descending = order.descending();
        return switch (order.field()) {
            case NAME -> descending ? byName.reversed().stream() : byName.stream();
            case PROJECT -> ByName.ofProjects(byName, descending);
            case PHASE -> {
                int column = order.column(columns);
                Comparator<CountedLine> strongest = Comparator.comparingInt(it -> it.strength(column));
                yield byName.stream().sorted(descending ? strongest.reversed() : strongest);
            }
        };
    }

    private static ModelRow row(CountedLine line, PhaseColumns columns) {
        List<MatrixCell> cells = CountedLine.columns(columns).entrySet().stream()
                .map(it -> cell(line, it.getKey(), it.getValue()))
                .toList();
        ModelImage model = line.model();
        return new ModelRow(
                model.id(),
                model.name(),
                model.project(),
                model.projectName(),
                model.area(),
                model.status(),
                line.modelClass(),
                cells);
    }

    private static MatrixCell cell(CountedLine line, LedgerPhase phase, int column) {
        CellState state = line.state(column);
        boolean leveled = state == CellState.PARTICIPATED || state == CellState.INFORMED_ONLY;
        int level = leveled ? CountingRule.level(line.strength(column)) : 0;
        return new MatrixCell(
                phase,
                state,
                level == 0 ? null : level,
                Bits.means(line.means(column)),
                Bits.roles(line.roles(column)),
                line.records(column),
                line.isGap(column));
    }
}

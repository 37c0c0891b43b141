package fi.kuulolla.participation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A model and its cells, counted for one filter. Columns have numbers: 1 to 6 as in {@link LedgerPhase}, 7 the last three joined.
 */
final class CountedLine {
    static final int JOINED = 7;
    /** Piloting and evaluation. */
    private static final int LAST_TWO = 24;

    private static final int[] FOUR = columns(PhaseColumns.FOUR).values().stream()
            .mapToInt(Integer::intValue)
            .toArray();
    private static final int PHASES = LedgerPhase.values().length;

    private final ModelImage model;
    private final int[] strength = new int[JOINED];
    private final int[] means = new int[JOINED];
    private final int[] roles = new int[JOINED];
    private final int[] records = new int[JOINED];

    CountedLine(ModelImage model, CountingRule rule, long at) {
        this.model = model;
        Arrays.fill(strength, CountingRule.NOTHING);
        for (int i = 0; i < model.records().length; i++) {
            if (model.counts(i, at)) {
                count(model.records()[i], rule);
            }
        }
        for (int phase = 0; phase < PHASES; phase++) {
            hush(phase);
        }
        join();
    }

    private void count(long record, CountingRule rule) {
        int phase = PackedRecord.phase(record);
        int its = rule.strength(record);
        records[phase]++;
        strength[phase] = Math.min(strength[phase], its);
        if (CountingRule.state(its) == CellState.PARTICIPATED) {
            roles[phase] |= PackedRecord.roles(record);
            means[phase] |= PackedRecord.means(record) & rule.means();
        }
    }

    /** Silence about a phase that has not started is no finding: not assessed. Of the joined code, when neither has. */
    private void hush(int phase) {
        int waits = phase == PHASES - 1 ? LAST_TWO : 1 << phase;
        if (CountingRule.state(strength[phase]) == CellState.NOT_DESCRIBED && (model.waiting() & waits) == waits) {
            strength[phase] = CellState.NOT_ASSESSED.ordinal() * 8;
        }
    }

    private void join() {
        int joined = JOINED - 1;
        for (int phase = LedgerPhase.PILOTING.ordinal(); phase < joined; phase++) {
            strength[joined] = Math.min(strength[joined], strength[phase]);
            means[joined] |= means[phase];
            roles[joined] |= roles[phase];
            records[joined] += records[phase];
        }
    }

    /** The columns the reader sees, with their numbers. */
    static Map<LedgerPhase, Integer> columns(PhaseColumns columns) {
        Map<LedgerPhase, Integer> numbers = new EnumMap<>(LedgerPhase.class);
        for (LedgerPhase phase : columns.phases()) {
            boolean joined = columns == PhaseColumns.FOUR && phase == LedgerPhase.PILOTING_EVALUATION;
            numbers.put(phase, joined ? JOINED : phase.ordinal() + 1);
        }
        return numbers;
    }

    ModelImage model() {
        return model;
    }

    int strength(int column) {
        return strength[column - 1];
    }

    CellState state(int column) {
        return CountingRule.state(strength(column));
    }

    /** Means of the records that made participation. */
    int means(int column) {
        return means[column - 1];
    }

    /** Roles of the records that made participation. */
    int roles(int column) {
        return roles[column - 1];
    }

    int records(int column) {
        return records[column - 1];
    }

    /** Whether a phase of the column has started; of an empty column of the joined code nobody tells. */
    private boolean hasBegun(int column) {
        int bits = column == JOINED ? LAST_TWO : column == PHASES ? 0 : 1 << column - 1;
        return (model.begun() & bits) != 0;
    }

    /**
     * Something to do: the column is looked at, because a phase of it has begun or a record says something, and does not show
     * participation. What is told of both last phases together need not be told of each again.
     */
    boolean isGap(int column) {
        return switch (state(column)) {
            case PARTICIPATED -> false;
            case NOT_ASSESSED -> hasBegun(column) && !isToldTogether(column);
            default -> true;
        };
    }

    private boolean isToldTogether(int column) {
        boolean part = column == LedgerPhase.PILOTING.ordinal() + 1 || column == LedgerPhase.EVALUATION.ordinal() + 1;
        return part && state(PHASES) == CellState.PARTICIPATED;
    }

    /** The class of the model, by the four phases whatever is shown. */
    String modelClass() {
        boolean saysNo = false;
        boolean unread = false;
        for (int column : FOUR) {
            switch (state(column)) {
                case PARTICIPATED -> {
                    return ModelRow.DESCRIBED;
                }
                case DID_NOT_PARTICIPATE -> saysNo = true;
                case NOT_ASSESSED -> unread = true;
                default -> {}
            }
        }
        return saysNo ? ModelRow.ONLY_NO : unread ? ModelRow.NOT_ASSESSED : ModelRow.NOT_DESCRIBED;
    }
}

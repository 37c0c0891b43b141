package fi.kuulolla.participation.reading;

import fi.kuulolla.participation.CellState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far two readers of the same descriptions say the same, cell by cell (model × one of the four phases).
 *
 * @param models how many descriptions two people have read
 * @param cells how many cells both have judged
 * @param same how many of them they judged alike
 * @param kappa Cohen's kappa: agreement beyond what chance alone would give, 1 at most; null where chance explains it all, as when
 *     both say the same of every cell
 */
public record Agreement(
        int models, int cells, int same, @Nullable Double kappa) {
    /** What both said of one cell. */
    record Pair(CellState first, CellState second) {}

    static Agreement of(int models, List<Pair> pairs) {
        int same = 0;
        Map<CellState, Integer> first = new EnumMap<>(CellState.class);
        Map<CellState, Integer> second = new EnumMap<>(CellState.class);
        for (Pair pair : pairs) {
            same += pair.first() == pair.second() ? 1 : 0;
            first.merge(pair.first(), 1, Integer::sum);
            second.merge(pair.second(), 1, Integer::sum);
        }
        // In whole numbers, so that no rounding makes a kappa out of none.
        long all = pairs.size();
        long byChance = 0;
        for (CellState state : CellState.values()) {
            byChance += (long) first.getOrDefault(state, 0) * second.getOrDefault(state, 0);
        }
        Double kappa = all * all == byChance ? null : (double) (all * same - byChance) / (all * all - byChance);
        return new Agreement(models, pairs.size(), same, kappa);
    }

    /** Of a hundred cells, rounded down: only full agreement is 100. */
    public int percent() {
        return cells == 0 ? 0 : 100 * same / cells;
    }
}

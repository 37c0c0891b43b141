package fi.kuulolla.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** Rows that are made when they are written: a hundred thousand notes need no second copy as cells. */
final class LazyRows<T> extends AbstractList<List<Cell>> implements RandomAccess {
    private final List<T> things;
    private final Function<T, List<Cell>> row;

    LazyRows(List<T> things, Function<T, List<Cell>> row) {
        this.things = List.copyOf(things);
        this.row = row;
    }

    @Override
    public List<Cell> get(int index) {
        return row.apply(things.get(index));
    }

    @Override
    public int size() {
        return things.size();
    }
}

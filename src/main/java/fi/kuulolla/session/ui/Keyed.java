package fi.kuulolla.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list that keeps its rows: a row that stays is never built again, so focus and scroll stay with it. */
final class Keyed<T, R extends Component> extends UnorderedList {
    private record Row<R>(ListItem item, R content) {}

    private final Function<T, UUID> key;
    private final Function<T, R> make;
    private final BiConsumer<R, T> fill;
    private final Map<UUID, Row<R>> rows = new LinkedHashMap<>();

    Keyed(Function<T, UUID> key, Function<T, R> make, BiConsumer<R, T> fill) {
        this.key = key;
        this.make = make;
        this.fill = fill;
    }

    void show(List<T> items) {
        var wanted = items.stream().map(key).collect(Collectors.toSet());
        rows.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue().item());
            }
            return gone;
        });
        int place = 0;
        for (T item : items) {
            Row<R> row = rows.computeIfAbsent(key.apply(item), id -> {
                R content = make.apply(item);
                return new Row<>(new ListItem(content), content);
            });
            if (indexOf(row.item()) != place) {
                // Only rows that are new or moved are put; those that stay keep their place in the page.
                addComponentAtIndex(place, row.item());
            }
            fill.accept(row.content(), item);
            place++;
        }
    }
}

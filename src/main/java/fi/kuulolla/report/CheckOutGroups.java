package fi.kuulolla.report;

import fi.kuulolla.measure.CheckOutResult;
import fi.kuulolla.measure.CheckOutResult.Mean;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.workshop.WorkshopStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The means of the two questions: everybody first, then the groups that may be told. */
final class CheckOutGroups {
    private CheckOutGroups() {}

    static List<List<Cell>> rows(HeldWorkshop held, Words words) {
        CheckOutResult result = held.checkOut();
        Cell hidden = new Cell.Hidden(
                held.workshop().status() == WorkshopStatus.CLOSED
                        ? words.get("under", held.threshold())
                        : words.get("checkout.later"));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(
                words.get("checkout.everybody"),
                result.heard().total(),
                result.equal().total(),
                hidden));
        Set<String> groups = new TreeSet<>(result.heard().byShownAs().keySet());
        groups.addAll(result.equal().byShownAs().keySet());
        if (groups.equals(Set.of(SmallGroups.ALL))) {
            // Nobody is told apart: that row stands there already.
            groups.clear();
        }
        groups.forEach(group -> rows.add(row(
                group.equals(SmallGroups.ALL) ? words.get("votes.together") : words.group(group),
                result.heard().byShownAs().get(group),
                result.equal().byShownAs().get(group),
                hidden)));
        return rows;
    }

    private static List<Cell> row(String group, @Nullable Mean heard, @Nullable Mean equal, Cell hidden) {
        return List.of(
                Cell.of(group),
                heard == null ? hidden : new Cell.Mean(heard.mean()),
                heard == null ? hidden : Cell.of(heard.n()),
                equal == null ? hidden : new Cell.Mean(equal.mean()),
                equal == null ? hidden : Cell.of(equal.n()));
    }
}

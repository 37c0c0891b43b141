package fi.kuulolla.report;

import fi.kuulolla.measure.CheckOutResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two questions at the end by the groups that may be told, and what people would change, in no order. */
final class CheckOutRows {
    private CheckOutRows() {}

    static Sheet of(HeldWorkshop held, Words words) {
        CheckOutResult result = held.checkOut();
        List<List<Cell>> means = new ArrayList<>();
        if (result.n() > 0) {
            means.addAll(CheckOutGroups.rows(held, words));
        }
        List<List<Cell>> changes = new ArrayList<>();
        result.changes().forEach(change -> changes.add(List.of(Cell.of(change))));
        Table questions = new Table(
                "CheckOut",
                List.of(
                        column(words, "group", 70),
                        column(words, "heard", 18),
                        column(words, "heard.n", 14),
                        column(words, "equal", 18),
                        column(words, "equal.n", 14)),
                means);
        Table wishes = new Table("Changes", List.of(column(words, "change", 70)), changes);
        return new Sheet(
                words.get("checkout.sheet"),
                List.of(words.get("checkout.note", held.threshold())),
                List.of(questions, wishes),
                words.get("checkout.empty"),
                Optional.empty());
    }

    private static Column column(Words words, String code, int width) {
        return new Column(words.get("checkout." + code), words.get("checkout." + code + ".meaning"), width);
    }
}

package fi.kuulolla.report;

import fi.kuulolla.board.ThemeView;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.SmallGroups;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dots by theme: the sides apart before the total, then the role groups that may be told, and a chart of theme by side. */
final class VoteRows {
    private VoteRows() {}

    static Sheet of(HeldWorkshop held, Words words) {
        Set<String> groups = new HashSet<>();
        held.result()
                .ifPresent(it -> it.themes()
                        .forEach(dots -> groups.addAll(dots.byShownAs().keySet())));
        SideDots sides = SideDots.of(groups, held.attendance());
        List<Column> columns = columns(words, sides);
        List<List<Cell>> rows = new ArrayList<>();
        if (held.result().isPresent()) {
            for (ThemeView theme : ThemeRows.byDots(held)) {
                rows.add(row(held, words, theme, sides));
            }
        }
        int series = sides.told().size() + (sides.together() ? 1 : 0);
        Optional<Chart> chart = series == 0 || rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chart(words.get(sides.told().isEmpty() ? "votes.chart.total" : "votes.chart"), 1, series));
        return new Sheet(
                words.get("votes.sheet"),
                notes(held, words, sides),
                List.of(new Table("Votes", columns, rows)),
                words.get("votes.empty"),
                chart);
    }

    private static List<Column> columns(Words words, SideDots sides) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("votes.theme"), words.get("votes.theme.meaning"), 44));
        for (Side side : sides.told()) {
            columns.add(new Column(words.side(side), words.get("votes.side.meaning"), 18));
        }
        if (sides.together()) {
            boolean alone = sides.told().isEmpty();
            columns.add(new Column(
                    words.get(alone ? "votes.together.all" : "votes.together"),
                    words.get("votes.together.meaning"),
                    18));
        }
        for (Side side : sides.hidden()) {
            columns.add(new Column(words.side(side), words.get("votes.side.meaning"), 18));
        }
        columns.add(new Column(words.get("votes.total"), words.get("votes.total.meaning"), 14));
        for (Role role : sides.roles()) {
            columns.add(new Column(words.role(role), words.get("votes.role.meaning"), 18));
        }
        return columns;
    }

    private static List<Cell> row(HeldWorkshop held, Words words, ThemeView theme, SideDots sides) {
        Map<String, Integer> byGroup = held.dotsByGroup(theme.id());
        Integer total = held.dots(theme.id());
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(theme.name()));
        sides.told().forEach(side -> row.add(Cell.of(SideDots.of(side, byGroup))));
        if (sides.together()) {
            row.add(Cell.of(byGroup.getOrDefault(SmallGroups.ALL, 0)));
        }
        sides.hidden().forEach(side -> row.add(new Cell.Hidden(words.get("under", held.threshold()))));
        row.add(Cell.of(total == null ? 0 : total));
        sides.roles().forEach(role -> row.add(Cell.of(byGroup.getOrDefault(role.code(), 0))));
        return row;
    }

    private static List<String> notes(HeldWorkshop held, Words words, SideDots sides) {
        List<String> notes = new ArrayList<>();
        if (held.withoutExperience()) {
            notes.add(words.get("without-experience"));
        }
        held.result()
                .ifPresent(it -> notes.add(
                        it.voters() < held.threshold()
                                ? words.get("votes.voters.few", held.threshold())
                                : words.count("votes.voters", it.voters())));
        if (!sides.hidden().isEmpty()) {
            notes.add(words.get("votes.hidden", held.threshold()));
        }
        return notes;
    }
}

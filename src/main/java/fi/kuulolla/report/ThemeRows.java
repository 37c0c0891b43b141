package fi.kuulolla.report;

import fi.kuulolla.board.ThemeView;
import fi.kuulolla.followup.PromiseView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Themes, those with the most dots first; without a vote in the order of the board. */
final class ThemeRows {
    private ThemeRows() {}

    static Sheet of(HeldWorkshop held, Words words) {
        List<Column> columns = List.of(
                column(words, "name", 44),
                column(words, "factor", 24),
                column(words, "notes", 12),
                column(words, "dots", 12),
                column(words, "place", 10),
                column(words, "promises", 44));
        List<ThemeView> themes = byDots(held);
        List<List<Cell>> rows = new ArrayList<>();
        for (ThemeView theme : themes) {
            Integer dots = held.dots(theme.id());
            rows.add(List.of(
                    Cell.of(theme.name()),
                    Cell.of(theme.factor() == null ? null : words.label("factor", theme.factor())),
                    Cell.of(theme.notes()),
                    dots == null ? new Cell.Blank() : Cell.of(dots),
                    dots == null || dots == 0 ? new Cell.Blank() : Cell.of(place(held, themes, dots)),
                    Cell.of(String.join("\n", promises(held, theme)))));
        }
        int loose = held.notesOf(null).size();
        List<String> notes = new ArrayList<>();
        notes.add(words.get(held.result().isPresent() ? "themes.note" : "themes.note.novote"));
        if (loose > 0 && !themes.isEmpty()) {
            notes.add(words.count("themes.loose", loose));
        }
        if (held.withoutExperience()) {
            notes.addFirst(words.get("without-experience"));
        }
        return Sheet.of(
                words.get("themes.sheet"), notes, new Table("Themes", columns, rows), words.get("themes.empty"));
    }

    static List<ThemeView> byDots(HeldWorkshop held) {
        return held.themes().stream()
                .sorted(Comparator.comparing((ThemeView theme) -> {
                            Integer dots = held.dots(theme.id());
                            return dots == null ? 0 : -dots;
                        })
                        .thenComparing(ThemeView::position))
                .toList();
    }

    private static long place(HeldWorkshop held, List<ThemeView> themes, int dots) {
        return 1
                + themes.stream()
                        .map(theme -> held.dots(theme.id()))
                        .filter(other -> other != null && other > dots)
                        .count();
    }

    static List<String> promises(HeldWorkshop held, ThemeView theme) {
        return held.promises().stream()
                .filter(promise ->
                        promise.themes().stream().anyMatch(it -> it.id().equals(theme.id())))
                .map(PromiseView::what)
                .toList();
    }

    private static Column column(Words words, String code, int width) {
        return new Column(words.get("themes." + code), words.get("themes." + code + ".meaning"), width);
    }
}

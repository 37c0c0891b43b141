package fi.kuulolla.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every column means, and the code behind every label: whoever joins files later needs both. */
final class DictionaryRows {
    private static final List<String> LISTS = List.of("role", "promise_state", "channel", "phase", "factor");

    private DictionaryRows() {}

    static Sheet of(List<Sheet> sheets, Words words) {
        List<List<Cell>> codes = new ArrayList<>();
        for (String list : LISTS) {
            for (String code : words.vocabulary().codes(list)) {
                codes.add(code(words, list, code, words.label(list, code)));
            }
        }
        groups(words, codes);
        for (String kind : List.of("checkin", "notes", "board", "themes", "vote", "decide", "checkout")) {
            codes.add(code(words, "kind", kind, words.get("kind." + kind)));
        }
        answers(words, codes);
        return of(sheets, codes, words);
    }

    static void groups(Words words, List<List<Cell>> codes) {
        for (String group : List.of("experience", "work", "partner", "all")) {
            codes.add(code(words, "group", group, words.group(group)));
        }
    }

    static void answers(Words words, List<List<Cell>> codes) {
        for (String kind : List.of("progress", "carried_out", "tried", "not_carried_out", "not_ours")) {
            codes.add(code(words, "answer", kind, words.texts().get(words.locale(), "followup.answer." + kind)));
        }
    }

    static Sheet of(List<Sheet> sheets, List<List<Cell>> codes, Words words) {
        List<List<Cell>> columns = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Table table : sheet.tables()) {
                for (Column column : table.columns()) {
                    columns.add(List.of(
                            Cell.of(sheet.name()),
                            Cell.of(table.code()),
                            Cell.of(column.header()),
                            Cell.of(column.meaning())));
                }
            }
        }
        return new Sheet(
                words.get("dictionary.sheet"),
                List.of(words.get("dictionary.note")),
                List.of(
                        new Table(
                                "Columns",
                                List.of(
                                        new Column(words.get("dictionary.sheetname"), "", 26),
                                        new Column(words.get("dictionary.table"), "", 20),
                                        new Column(words.get("dictionary.column"), "", 34),
                                        new Column(words.get("dictionary.meaning"), "", 76)),
                                columns),
                        new Table(
                                "Codes",
                                List.of(
                                        new Column(words.get("dictionary.list"), "", 26),
                                        new Column(words.get("dictionary.code"), "", 20),
                                        new Column(words.get("dictionary.label"), "", 34)),
                                codes)),
                words.get("dictionary.note"),
                Optional.empty());
    }

    static List<Cell> code(Words words, String list, String code, String label) {
        return List.of(Cell.of(words.get("dictionary.list." + list)), Cell.of(code), Cell.of(label));
    }
}

package fi.kuulolla.report;

import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.shared.SmallGroups;
import fi.kuulolla.workshop.StageView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people wrote, theme by theme, with what may be told of who. */
final class NoteRows {
    private NoteRows() {}

    static Sheet of(HeldWorkshop held, Words words) {
        List<Column> columns = List.of(
                column(words, "theme", 30),
                column(words, "text", 54),
                column(words, "as", 20),
                column(words, "stage", 22),
                column(words, "named", 14),
                column(words, "assisted", 12),
                column(words, "late", 12));
        Map<UUID, StageView> stages = new HashMap<>();
        held.workshop().stages().forEach(stage -> stages.put(stage.id(), stage));
        List<List<Cell>> rows = new ArrayList<>();
        for (ThemeView theme : ThemeRows.byDots(held)) {
            held.notesOf(theme.id()).forEach(note -> rows.add(row(held, words, theme.name(), note, stages)));
        }
        held.notesOf(null).forEach(note -> rows.add(row(held, words, null, note, stages)));
        List<String> notes = new ArrayList<>();
        notes.add(words.get("notes.note", held.threshold()));
        if (held.unseen() > 0) {
            notes.add(words.count("notes.unseen", held.unseen()));
        }
        return Sheet.of(words.get("notes.sheet"), notes, new Table("Notes", columns, rows), words.get("notes.empty"));
    }

    private static List<Cell> row(
            HeldWorkshop held, Words words, @Nullable String theme, NoteView note, Map<UUID, StageView> stages) {
        StageView stage = stages.get(note.stage());
        return List.of(
                Cell.of(theme),
                Cell.of(note.text()),
                shownAs(held, words, note.shownAs()),
                Cell.of(
                        stage == null
                                ? null
                                : words.in(stage.name(), held.workshop().language())),
                Cell.of(words.yesNo(stage == null || stage.anonymous())),
                Cell.of(words.yesNo(note.assisted())),
                Cell.of(words.yesNo(note.late())));
    }

    /** A role or a side; when neither may be told, the words say why. */
    private static Cell shownAs(HeldWorkshop held, Words words, String shownAs) {
        return shownAs.equals(SmallGroups.ALL)
                ? new Cell.Hidden(words.get("notes.together", held.threshold()))
                : Cell.of(words.group(shownAs));
    }

    private static Column column(Words words, String code, int width) {
        return new Column(words.get("notes." + code), words.get("notes." + code + ".meaning"), width);
    }
}

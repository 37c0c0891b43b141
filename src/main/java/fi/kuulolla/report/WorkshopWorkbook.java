package fi.kuulolla.report;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.shared.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The workbook of a workshop (.xlsx), in the reader's language, ready to be sent on as it is. An internal file: attendance is
 * exact, everything people did follows the rule of small groups.
 */
@Service
public class WorkshopWorkbook {
    private final HeldWorkshops workshops;
    private final ReportPresses presses;
    private final Texts texts;
    private final Vocabulary vocabulary;

    WorkshopWorkbook(HeldWorkshops workshops, ReportPresses presses, Texts texts, Vocabulary vocabulary) {
        this.workshops = workshops;
        this.presses = presses;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    public void write(Actor.Staff staff, UUID workshop, Locale locale, OutputStream out) throws IOException {
        presses.run(() -> {
            write(workshops.get(staff, workshop), new Words(texts, vocabulary, locale), out);
            return true;
        });
    }

    static void write(HeldWorkshop held, Words words, OutputStream out) throws IOException {
        WorkbookFile file = new WorkbookFile(words.locale());
        Cover cover = CoverPage.of(held, words);
        file.properties(
                cover.title(), words.get("cover.subject"), held.organisation().name(), held.readAt());
        file.cover(cover);
        List<Sheet> sheets = new ArrayList<>(List.of(
                AgendaRows.of(held, words),
                AttendanceRows.of(held, words),
                ThemeRows.of(held, words),
                NoteRows.of(held, words),
                VoteRows.of(held, words),
                PromiseRows.of(held, words),
                CheckOutRows.of(held, words)));
        sheets.add(DictionaryRows.of(List.copyOf(sheets), words));
        sheets.forEach(sheet -> file.sheet(sheet, cover.title()));
        file.contents(words.get("cover.contents"));
        file.write(out);
    }
}

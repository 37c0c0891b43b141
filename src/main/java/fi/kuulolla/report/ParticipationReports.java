package fi.kuulolla.report;

import fi.kuulolla.i18n.Texts;
import fi.kuulolla.i18n.Vocabulary;
import fi.kuulolla.participation.Basis;
import fi.kuulolla.participation.ParticipationFilter;
import fi.kuulolla.shared.Actor.Staff;
import fi.kuulolla.shared.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The reports of a programme, in the reader's language, ready to be sent on as they are: numbers of people follow the rule of
 * small groups everywhere, nobody is named but coders. Made on threads of their own, a few at a time: whoever asks waits. A programme of another organisation does not exist ({@code NotFound}).
 */
@Service
public class ParticipationReports {
    private final ProgrammePictures pictures;
    private final Basis basis;
    private final ReportPresses presses;
    private final Texts texts;
    private final Vocabulary vocabulary;

    ParticipationReports(
            ProgrammePictures pictures, Basis basis, ReportPresses presses, Texts texts, Vocabulary vocabulary) {
        this.pictures = pictures;
        this.basis = basis;
        this.presses = presses;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /** The workbook (.xlsx), marked as a draft. */
    public void write(Staff staff, UUID programme, ParticipationFilter filter, Locale locale, OutputStream out)
            throws IOException {
        write(staff, programme, filter, Publicity.DRAFT, locale, Progress.UNSEEN, out);
    }

    /** The workbook (.xlsx). Nothing is written before everything has been read. */
    public void write(
            Staff staff,
            UUID programme,
            ParticipationFilter filter,
            Publicity publicity,
            Locale locale,
            Progress progress,
            OutputStream out)
            throws IOException {
        presses.run(() -> {
            write(pictures.get(staff, programme, filter, publicity, progress), words(locale), basis, progress, out);
            return true;
        });
    }

    /** One table of the workbook as .csv. Refuses with {@link NotFound} when there is no table of that name. */
    public void table(Staff staff, UUID programme, ParticipationFilter filter, String name, Locale locale, Writer out)
            throws IOException {
        presses.run(() -> {
            ProgrammePicture picture = pictures.get(staff, programme, filter, Publicity.DRAFT, Progress.UNSEEN);
            Table table =
                    ProgrammeSheets.of(picture, new ProgrammeWords(words(locale), picture.threshold()), basis).stream()
                            .flatMap(it -> it.tables().stream())
                            .filter(it -> it.code().equalsIgnoreCase(name))
                            .findFirst()
                            .orElseThrow(NotFound::new);
            new TableCsv(locale).write(table, out);
            return true;
        });
    }

    /** Names of the tables that {@link #table} knows, in the order of the workbook. */
    public static List<String> tables() {
        return List.of(
                "matrix",
                "phases",
                "projects",
                "meansbyphase",
                "influence",
                "undescribed",
                "bases",
                "cells",
                "workshops",
                "attendance",
                "themes",
                "ideas",
                "promises",
                "measures",
                "links",
                "columns",
                "codes");
    }

    static void write(ProgrammePicture picture, Words words, Basis basis, Progress progress, OutputStream out)
            throws IOException {
        ProgrammeWords told = new ProgrammeWords(words, picture.threshold());
        WorkbookFile file = new WorkbookFile(words.locale());
        Cover cover = ProgrammeCover.of(picture, told);
        file.properties(
                cover.title(), told.get("cover.subject"), picture.organisation().name(), picture.at());
        file.cover(cover);
        List<Sheet> sheets = ProgrammeSheets.of(picture, told, basis);
        for (int i = 0; i < sheets.size(); i++) {
            progress.at(Progress.Step.WRITING, i, sheets.size());
            file.sheet(sheets.get(i), cover.title());
        }
        file.contents(words.get("cover.contents"));
        file.write(out);
    }

    private Words words(Locale locale) {
        return new Words(texts, vocabulary, locale);
    }
}

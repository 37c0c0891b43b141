package fi.kuulolla.report;

import fi.kuulolla.measure.CheckOutResult;
import fi.kuulolla.programme.ModelLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How workshops felt to those who told, each question by itself and with its number of answers; and the links of models. */
final class ProgrammeMeasures {
    private ProgrammeMeasures() {}

    /** Everybody together only: the groups of one workshop, set beside its attendance, would tell too much in a file. */
    static Sheet measures(ProgrammePicture picture, ProgrammeWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ToldWorkshop it : picture.workshops()) {
            if (it.checkOut().n() > 0) {
                rows.add(row(it, "heard", it.checkOut().heard().total(), words));
                rows.add(row(it, "equal", it.checkOut().equal().total(), words));
            }
        }
        return Sheet.of(
                words.get("measures.sheet"),
                List.of(words.get("measures.note", words.threshold())),
                new Table(
                        "Measures",
                        List.of(
                                words.column("workshop", 34),
                                words.column("day", 12),
                                words.column("model", 32),
                                words.column("project", 24),
                                words.column("measure", 34),
                                words.column("measure.code", 14),
                                words.column("answers", 16),
                                words.column("mean", 16)),
                        rows),
                words.get("measures.empty"));
    }

    private static List<Cell> row(
            ToldWorkshop it, String question, CheckOutResult.@Nullable Mean mean, ProgrammeWords words) {
        return List.of(
                Cell.of(it.title()),
                Cell.of(it.heldOn()),
                Cell.of(it.model()),
                Cell.of(it.project()),
                Cell.of(words.words().get("checkout." + question)),
                Cell.of(question),
                mean == null ? words.hidden() : Cell.of(mean.n()),
                mean == null ? words.hidden() : new Cell.Mean(mean.mean()));
    }

    static Sheet links(ProgrammePicture picture, ProgrammeWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        picture.models().forEach(model -> {
            for (ModelLink link : picture.links().getOrDefault(model.id(), List.of())) {
                rows.add(List.of(
                        Cell.of(model.name()),
                        Cell.of(model.projectName()),
                        Cell.of(words.words()
                                .texts()
                                .get(
                                        words.words().locale(),
                                        "programme.link.kind." + link.kind().code())),
                        Cell.of(link.name()),
                        Cell.of(link.address())));
            }
        });
        return Sheet.of(
                words.get("links.sheet"),
                List.of(words.get("links.note")),
                new Table(
                        "Links",
                        List.of(
                                words.column("model", 34),
                                words.column("project", 24),
                                words.column("link.kind", 22),
                                words.column("link.name", 34),
                                words.column("link.address", 60)),
                        rows),
                words.get("links.empty"));
    }
}

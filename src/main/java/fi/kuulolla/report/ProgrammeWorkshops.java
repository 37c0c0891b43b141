package fi.kuulolla.report;

import fi.kuulolla.followup.PromiseTheme;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.measure.CheckOutResult;
import fi.kuulolla.shared.Phase;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.shared.SmallGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened in workshops, as a file that leaves the house may tell it. */
final class ProgrammeWorkshops {
    private ProgrammeWorkshops() {}

    static Sheet workshops(ProgrammePicture picture, ProgrammeWords words) {
        List<Column> columns = new ArrayList<>(List.of(
                words.column("workshop", 30),
                words.column("day", 12),
                words.column("model", 24),
                words.column("project", 16),
                words.column("phases", 18),
                words.column("channel", 14),
                words.column("experience.there", 14)));
        for (Side side : Side.values()) {
            columns.add(new Column(words.words().side(side), words.get("column.side.meaning"), 15));
        }
        columns.addAll(List.of(
                words.column("total", 14),
                words.column("experience.share", 15),
                words.column("notes", 12),
                words.column("themes", 11),
                words.column("voters", 14),
                words.column("dots", 11),
                words.column("promises", 12),
                words.column("promises.open", 14),
                words.column("heard", 13),
                words.column("equal", 13)));
        return Sheet.of(
                words.get("workshops.sheet"),
                List.of(words.get("workshops.note"), words.get("workshops.note.hidden", words.threshold())),
                new Table("Workshops", columns, new LazyRows<>(picture.workshops(), it -> workshop(it, words))),
                words.get("workshops.empty"));
    }

    private static List<Cell> workshop(ToldWorkshop it, ProgrammeWords words) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(it.title()),
                Cell.of(it.heldOn()),
                Cell.of(it.model()),
                Cell.of(it.project()),
                Cell.of(phases(it, words)),
                Cell.of(words.words().label("channel", it.channel())),
                Cell.of(words.words().yesNo(it.people().there(Side.EXPERIENCE)))));
        for (Side side : Side.values()) {
            cells.add(words.people(it.people().of(side)));
        }
        OptionalInt total = it.people().total();
        OptionalInt experience = it.people().of(Side.EXPERIENCE);
        cells.addAll(List.of(
                words.people(total),
                total.isPresent() && experience.isPresent()
                        ? total.getAsInt() == 0
                                ? new Cell.Blank()
                                : new Cell.Share((double) experience.getAsInt() / total.getAsInt())
                        : words.hidden(),
                Cell.of(it.notes()),
                Cell.of(it.themes().size()),
                voters(it, words),
                it.dots() == null ? new Cell.Blank() : Cell.of(it.dots()),
                Cell.of(it.promises().size()),
                Cell.of(it.promises().stream().filter(PromiseView::open).count()),
                mean(it, it.checkOut().heard(), words),
                mean(it, it.checkOut().equal(), words)));
        return cells;
    }

    private static Cell voters(ToldWorkshop it, ProgrammeWords words) {
        Integer voters = it.voters();
        if (voters == null) {
            return new Cell.Blank();
        }
        return voters == 0 || voters >= words.threshold() ? Cell.of(voters) : words.hidden();
    }

    private static Cell mean(ToldWorkshop it, CheckOutResult.Scale scale, ProgrammeWords words) {
        CheckOutResult.Mean mean = scale.total();
        if (mean != null) {
            return new Cell.Mean(mean.mean());
        }
        return it.checkOut().n() == 0 || !it.closed() ? new Cell.Blank() : words.hidden();
    }

    private static String phases(ToldWorkshop it, ProgrammeWords words) {
        return Arrays.stream(Phase.values())
                .filter(it.phases()::contains)
                .map(phase -> words.words().label("phase", phase.code()))
                .collect(Collectors.joining(", "));
    }

    static Sheet attendance(ProgrammePicture picture, ProgrammeWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ToldWorkshop it : picture.workshops()) {
            for (Role role : it.people().roles()) {
                rows.add(List.of(
                        Cell.of(it.title()),
                        Cell.of(it.heldOn()),
                        Cell.of(it.model()),
                        Cell.of(words.words().role(role)),
                        Cell.of(words.words().side(role.side())),
                        words.people(it.people().of(role))));
            }
        }
        return Sheet.of(
                words.get("attendance.sheet"),
                List.of(words.get("workshops.note.hidden", words.threshold())),
                new Table(
                        "Attendance",
                        List.of(
                                words.column("workshop", 40),
                                words.column("day", 12),
                                words.column("model", 36),
                                words.column("role", 30),
                                new Column(words.get("column.side"), words.get("column.side.meaning.of"), 22),
                                words.column("people", 16)),
                        rows),
                words.get("workshops.empty"));
    }

    static Sheet themes(ProgrammePicture picture, ProgrammeWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ToldWorkshop it : picture.workshops()) {
            for (ToldWorkshop.Theme theme : it.themes()) {
                rows.add(List.of(
                        Cell.of(theme.name()),
                        Cell.of(theme.factor() == null ? null : words.words().label("factor", theme.factor())),
                        Cell.of(theme.notes()),
                        theme.dots() == null ? new Cell.Blank() : Cell.of(theme.dots()),
                        Cell.of(String.join("\n", theme.promises())),
                        Cell.of(it.title()),
                        Cell.of(it.heldOn()),
                        Cell.of(it.model())));
            }
        }
        return Sheet.of(
                words.get("themes.sheet"),
                List.of(words.get("themes.note")),
                new Table(
                        "Themes",
                        List.of(
                                words.column("theme", 38),
                                words.column("factor", 20),
                                words.column("theme.notes", 11),
                                words.column("dots", 11),
                                words.column("theme.promises", 36),
                                words.column("workshop", 30),
                                words.column("day", 12),
                                words.column("model", 30)),
                        rows),
                words.get("themes.empty"));
    }

    static Sheet ideas(ProgrammePicture picture, ProgrammeWords words) {
        List<ToldWorkshop.Idea> ideas = new ArrayList<>();
        picture.workshops().forEach(it -> ideas.addAll(it.ideas()));
        return Sheet.of(
                words.get("ideas.sheet"),
                List.of(words.get("ideas.note", words.threshold())),
                new Table(
                        "Ideas",
                        List.of(
                                words.column("text", 70),
                                words.column("theme", 34),
                                words.column("group", 26),
                                words.column("workshop", 30),
                                words.column("day", 12),
                                words.column("model", 30)),
                        new LazyRows<>(ideas, it -> idea(it, words))),
                words.get("ideas.empty"));
    }

    private static List<Cell> idea(ToldWorkshop.Idea idea, ProgrammeWords words) {
        return List.of(
                Cell.of(idea.text()),
                Cell.of(idea.theme()),
                idea.group().equals(SmallGroups.ALL)
                        ? words.hidden()
                        : Cell.of(words.words().group(idea.group())),
                Cell.of(idea.workshop()),
                Cell.of(idea.heldOn()),
                Cell.of(idea.model()));
    }

    /** Without names: who took a promise is told by unit. */
    static Sheet promises(ProgrammePicture picture, ProgrammeWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ToldWorkshop it : picture.workshops()) {
            it.promises().forEach(promise -> rows.add(promise(it, promise, words)));
        }
        return Sheet.of(
                words.get("promises.sheet"),
                List.of(words.get("promises.note")),
                new Table(
                        "Promises",
                        List.of(
                                words.column("promise", 36),
                                words.column("promise.state", 14),
                                words.column("promise.unit", 24),
                                words.column("promise.due", 12),
                                words.column("promise.after", 20),
                                words.column("promise.missing", 18),
                                words.column("promise.answer", 44),
                                words.column("promise.closed", 12),
                                words.column("promise.themes", 26),
                                words.column("workshop", 26),
                                words.column("day", 12),
                                words.column("model", 26)),
                        rows),
                words.get("promises.empty"));
    }

    private static List<Cell> promise(ToldWorkshop workshop, PromiseView it, ProgrammeWords words) {
        PromiseView.@Nullable Owner owner = it.owner();
        return List.of(
                Cell.of(it.what()),
                Cell.of(words.words().label("promise_state", it.state().code())),
                Cell.of(owner == null ? null : owner.unit()),
                Cell.of(it.due()),
                Cell.of(owner == null ? null : owner.after()),
                Cell.of(PromiseRows.missing(words.words(), it)),
                Cell.of(it.answers().stream()
                        .map(answer -> words.get(
                                "promise.answered",
                                PromiseRows.kind(words.words(), it, answer),
                                answer.text(),
                                words.words().day(answer.on())))
                        .collect(Collectors.joining("\n"))),
                Cell.of(it.closedOn()),
                Cell.of(it.themes().stream().map(PromiseTheme::name).collect(Collectors.joining("\n"))),
                Cell.of(workshop.title()),
                Cell.of(workshop.heldOn()),
                Cell.of(workshop.model()));
    }
}

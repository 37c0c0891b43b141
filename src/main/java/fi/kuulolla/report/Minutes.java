package fi.kuulolla.report;

import fi.kuulolla.board.NoteView;
import fi.kuulolla.board.ThemeView;
import fi.kuulolla.followup.PromiseView;
import fi.kuulolla.measure.CheckOutResult;
import fi.kuulolla.shared.Role;
import fi.kuulolla.shared.Side;
import fi.kuulolla.workshop.WorkshopStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The minutes of a workshop: how it ran, who was there, what was written, chosen, decided and felt. Pure words and numbers. */
final class Minutes {
    private final HeldWorkshop held;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private Minutes(HeldWorkshop held, Words words) {
        this.held = held;
        this.words = words;
    }

    static List<Block> of(HeldWorkshop held, Words words) {
        Minutes minutes = new Minutes(held, words);
        minutes.beginning();
        minutes.agenda();
        minutes.attendance();
        minutes.themes();
        minutes.promises();
        minutes.checkOut();
        return List.copyOf(minutes.blocks);
    }

    private void beginning() {
        if (held.withoutExperience()) {
            blocks.add(new Block.Warning(words.get("without-experience")));
        }
        if (!held.workshop().purpose().isBlank()) {
            blocks.add(new Block.Text(held.workshop().purpose()));
        }
    }

    private void agenda() {
        blocks.add(new Block.Heading(2, words.get("minutes.agenda")));
        List<List<String>> rows = new ArrayList<>();
        HeldWorkshop.asItRan(held.runs()).forEach(run -> rows.add(List.of(name(run.stage()), time(run), minutes(run))));
        held.workshop().stages().stream()
                .filter(stage -> held.runsOf(stage).isEmpty())
                .forEach(stage -> rows.add(List.of(name(stage.id()), words.get("agenda.state.not"), "")));
        blocks.add(new Block.Grid(
                words.get("minutes.agenda"),
                List.of(words.get("agenda.stage"), words.get("minutes.time"), words.get("agenda.ran")),
                rows,
                List.of(false, false, true)));
    }

    private String name(UUID stage) {
        return held.workshop().stages().stream()
                .filter(it -> it.id().equals(stage))
                .map(it -> words.in(it.name(), held.workshop().language()))
                .findFirst()
                .orElse("");
    }

    private String time(HeldWorkshop.Run run) {
        Instant end = run.closedAt();
        return clock(run.openedAt()) + "–" + (end == null ? "" : clock(end));
    }

    private static String minutes(HeldWorkshop.Run run) {
        Instant end = run.closedAt();
        return end == null ? "" : Long.toString(AgendaRows.minutes(run.openedAt(), end));
    }

    private void attendance() {
        blocks.add(new Block.Heading(2, words.get("minutes.attendance")));
        if (held.people() == 0) {
            blocks.add(new Block.Text(words.get("minutes.attendance.none")));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            int total = held.attendance().getOrDefault(role, 0);
            if (total > 0) {
                int heads = held.heads().getOrDefault(role, 0);
                rows.add(List.of(
                        words.role(role), words.side(role.side()), Integer.toString(heads), Integer.toString(total)));
            }
        }
        rows.add(List.of(
                words.get("attendance.total"),
                "",
                Integer.toString(
                        held.heads().values().stream().mapToInt(it -> it).sum()),
                Integer.toString(held.people())));
        blocks.add(new Block.Grid(
                words.get("minutes.attendance"),
                List.of(
                        words.get("attendance.role"),
                        words.get("attendance.side"),
                        words.get("attendance.heads"),
                        words.get("attendance.total")),
                rows,
                List.of(false, false, true, true)));
        blocks.add(new Block.Meta(words.get("attendance.note")));
    }

    private void themes() {
        blocks.add(new Block.Heading(2, words.get("minutes.themes")));
        if (held.notes().isEmpty()) {
            blocks.add(new Block.Text(words.get("notes.empty")));
        }
        if (held.unseen() > 0) {
            blocks.add(new Block.Meta(words.count("notes.unseen", held.unseen())));
        }
        for (ThemeView theme : ThemeRows.byDots(held)) {
            blocks.add(new Block.Heading(3, theme.name()));
            blocks.add(new Block.Meta(counts(theme)));
            papers(held.notesOf(theme.id()));
        }
        List<NoteView> loose = held.notesOf(null);
        if (!loose.isEmpty()) {
            if (!held.themes().isEmpty()) {
                blocks.add(new Block.Heading(3, words.get("minutes.loose")));
            }
            papers(loose);
        }
    }

    /** "12 lappua. Kokemuksen puoli 8, Työn puoli 5, yhteensä 13 pistettä": the sides before the total. */
    private String counts(ThemeView theme) {
        String notes = words.count("minutes.notes", theme.notes());
        Integer dots = held.dots(theme.id());
        if (dots == null) {
            return notes;
        }
        Set<String> groups = new HashSet<>();
        held.result()
                .ifPresent(it -> it.themes()
                        .forEach(each -> groups.addAll(each.byShownAs().keySet())));
        SideDots sides = SideDots.of(groups, held.attendance());
        Map<String, Integer> byGroup = held.dotsByGroup(theme.id());
        List<String> parts = new ArrayList<>();
        sides.told()
                .forEach(side -> parts.add(words.get("minutes.side", words.side(side), SideDots.of(side, byGroup))));
        sides.hidden()
                .forEach(side -> parts.add(words.get("minutes.side", words.side(side), words.get("minutes.together"))));
        parts.add(words.count("minutes.dots", dots));
        return notes + " " + String.join(" · ", parts);
    }

    private void papers(List<NoteView> notes) {
        if (!notes.isEmpty()) {
            blocks.add(new Block.Papers(notes.stream()
                    .map(note -> new Block.Paper(note.text(), note.shownAs(), words.group(note.shownAs()), tags(note)))
                    .toList()));
        }
    }

    private String tags(NoteView note) {
        List<String> tags = new ArrayList<>();
        if (note.assisted()) {
            tags.add(words.get("minutes.assisted"));
        }
        if (note.late()) {
            tags.add(words.get("minutes.late"));
        }
        return String.join(", ", tags);
    }

    private void promises() {
        blocks.add(new Block.Heading(2, words.get("promises.sheet")));
        if (held.promises().isEmpty()) {
            blocks.add(new Block.Text(words.get("promises.empty")));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (PromiseView promise : held.promises()) {
            PromiseView.Owner owner = promise.owner();
            rows.add(List.of(
                    promise.what(),
                    words.label("promise_state", promise.state().code()),
                    owner == null ? "" : owner.unit().isEmpty() ? owner.name() : owner.name() + ", " + owner.unit(),
                    promise.due() == null ? "" : day(promise.due()),
                    missing(promise)));
        }
        blocks.add(new Block.Grid(
                words.get("promises.sheet"),
                List.of(
                        words.get("promises.what"),
                        words.get("promises.state"),
                        words.get("promises.owner"),
                        words.get("promises.due"),
                        words.get("promises.missing")),
                rows,
                List.of(false, false, false, false, false)));
        for (PromiseView promise : held.promises()) {
            if (!promise.answers().isEmpty()) {
                blocks.add(new Block.Heading(3, words.get("minutes.answers", promise.what())));
                blocks.add(new Block.Bullets(promise.answers().stream()
                        .map(answer -> words.get(
                                "promises.answer",
                                words.texts()
                                        .get(
                                                words.locale(),
                                                "followup.answer."
                                                        + answer.kind().code()),
                                answer.text(),
                                answer.signed(),
                                day(answer.on())))
                        .toList()));
            }
        }
    }

    private String missing(PromiseView promise) {
        return promise.missing().stream()
                .map(it -> words.get("promises.missing." + it.code()))
                .collect(Collectors.joining(", "));
    }

    private void checkOut() {
        CheckOutResult result = held.checkOut();
        blocks.add(new Block.Heading(2, words.get("checkout.sheet")));
        if (result.n() == 0) {
            blocks.add(new Block.Text(words.get("checkout.empty")));
            return;
        }
        if (held.workshop().status() != WorkshopStatus.CLOSED) {
            blocks.add(new Block.Text(words.get("minutes.checkout.later")));
            return;
        }
        blocks.add(new Block.Grid(
                words.get("checkout.sheet"),
                List.of(words.get("minutes.question"), words.get("minutes.mean"), words.get("checkout.heard.n.short")),
                List.of(
                        question(words.get("checkout.heard"), result.heard().total()),
                        question(words.get("checkout.equal"), result.equal().total())),
                List.of(false, true, true)));
        blocks.add(new Block.Meta(words.get("checkout.note", held.threshold())));
        if (!result.changes().isEmpty()) {
            blocks.add(new Block.Heading(3, words.get("checkout.change")));
            blocks.add(new Block.Bullets(result.changes()));
        }
    }

    private List<String> question(String question, CheckOutResult.@Nullable Mean mean) {
        return mean == null
                ? List.of(question, words.get("minutes.no-mean"), words.get("under", held.threshold()))
                : List.of(question, String.format(words.locale(), "%.1f", mean.mean()), Integer.toString(mean.n()));
    }

    private String clock(Instant at) {
        String pattern = words.locale().getLanguage().equals("fi") ? "H.mm" : "HH:mm";
        return held.local(at).format(DateTimeFormatter.ofPattern(pattern, words.locale()));
    }

    private String day(LocalDate day) {
        return words.day(day);
    }

    /** Who of the sides was there, for the head of a page. */
    static String balance(HeldWorkshop held, Words words) {
        return List.of(Side.values()).stream()
                .filter(side -> held.people(side) > 0 || side == Side.EXPERIENCE)
                .map(side -> words.get("minutes.side", words.side(side), held.people(side)))
                .collect(Collectors.joining(" · "));
    }
}

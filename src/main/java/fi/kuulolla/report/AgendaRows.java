package fi.kuulolla.report;

import fi.kuulolla.workshop.StageView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The agenda as it ran: a row for each time a stage was open, and one for each stage that never was. */
final class AgendaRows {
    private AgendaRows() {}

    static Sheet of(HeldWorkshop held, Words words) {
        List<Column> columns = List.of(
                column(words, "no", 6),
                column(words, "stage", 32),
                column(words, "kind", 24),
                column(words, "state", 13),
                column(words, "opened", 15),
                column(words, "closed", 15),
                column(words, "ran", 11),
                column(words, "planned", 13),
                column(words, "anonymous", 12),
                column(words, "notes", 10));
        List<List<Cell>> rows = new ArrayList<>();
        for (StageView stage : held.workshop().stages()) {
            List<HeldWorkshop.Run> runs = held.runsOf(stage);
            if (runs.isEmpty()) {
                rows.add(row(
                        held,
                        words,
                        stage,
                        Cell.of((LocalDateTime) null),
                        Cell.of((LocalDateTime) null),
                        new Cell.Blank(),
                        true));
            }
            for (int i = 0; i < runs.size(); i++) {
                HeldWorkshop.Run run = runs.get(i);
                Instant end = run.closedAt();
                rows.add(row(
                        held,
                        words,
                        stage,
                        Cell.of(held.local(run.openedAt())),
                        Cell.of(end == null ? null : held.local(end)),
                        end == null ? new Cell.Blank() : Cell.of(minutes(run.openedAt(), end)),
                        i == 0));
            }
        }
        return Sheet.of(
                words.get("agenda.sheet"),
                List.of(words.get("agenda.note")),
                new Table("Agenda", columns, rows),
                words.get("agenda.empty"));
    }

    private static List<Cell> row(
            HeldWorkshop held, Words words, StageView stage, Cell opened, Cell closed, Cell ran, boolean first) {
        Integer notes = held.notesOfStages().get(stage.id());
        return List.of(
                Cell.of(stage.no()),
                Cell.of(words.in(stage.name(), held.workshop().language())),
                Cell.of(words.get("kind." + stage.kind())),
                Cell.of(words.get(stage.hasRun() ? "agenda.state.ran" : "agenda.state.not")),
                opened,
                closed,
                ran,
                Cell.of(stage.minutes()),
                Cell.of(words.yesNo(stage.anonymous())),
                notes == null || !first ? new Cell.Blank() : Cell.of(notes));
    }

    /** Whole minutes, a begun one counts from its half. */
    static long minutes(Instant from, Instant to) {
        return Math.round(Duration.between(from, to).toSeconds() / 60.0);
    }

    private static Column column(Words words, String code, int width) {
        return new Column(words.get("agenda." + code), words.get("agenda." + code + ".meaning"), width);
    }
}

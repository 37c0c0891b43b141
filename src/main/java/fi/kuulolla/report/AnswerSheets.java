package fi.kuulolla.report;

import fi.kuulolla.board.Contributions;
import fi.kuulolla.people.Heads;
import fi.kuulolla.shared.Actor;
import fi.kuulolla.shell.PublicAddress;
import fi.kuulolla.workshop.WorkshopView;
import fi.kuulolla.workshop.Workshops;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Answer papers: one for each note typed for somebody, and one to copy for everybody who came without a device. */
@Service
public class AnswerSheets {
    private final Workshops workshops;
    private final Contributions contributions;
    private final Heads heads;
    private final PublicAddress address;

    AnswerSheets(Workshops workshops, Contributions contributions, Heads heads, PublicAddress address) {
        this.workshops = workshops;
        this.contributions = contributions;
        this.heads = heads;
        this.address = address;
    }

    /**
     * Everything the print page says.
     *
     * @param page where a code is typed in by hand
     * @param heads people without a device
     */
    public record Sheets(
            String title,
            LocalDate on,
            String contact,
            int retentionMonths,
            String page,
            int heads,
            List<AnswerSheet> sheets) {
        public Sheets {
            sheets = List.copyOf(sheets);
        }
    }

    public Sheets of(Actor.Staff staff, UUID workshop) {
        WorkshopView view = workshops.get(staff, workshop);
        Instant held = view.openedAt() == null ? view.startsAt() : view.openedAt();
        return new Sheets(
                view.title(),
                LocalDate.ofInstant(held, view.zone()),
                view.contact(),
                view.retentionMonths(),
                address.of("/a").replaceFirst("^https?://", ""),
                heads.of(workshop).values().stream().mapToInt(it -> it).sum(),
                contributions.assisted(staff, workshop).stream()
                        .map(note ->
                                new AnswerSheet(note.answerCode(), address.of("/a/" + note.answerCode()), note.text()))
                        .toList());
    }
}

package fi.kuulolla.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.kuulolla.board.Contributions;
import fi.kuulolla.board.NoteView;
import fi.kuulolla.workshop.Running;
import fi.kuulolla.workshop.StageState;
import fi.kuulolla.workshop.StageView;
import java.util.List;
import java.util.UUID;

/** Notes that came after their stage had moved on: each can be taken along, and a stage's tray can be shut. */
final class LatePanel extends Div implements Part {
    private final Desk desk;
    private final Contributions contributions;
    private final Keyed<NoteView, LateRow> list;
    private final Paragraph empty;
    private final Paragraph hidden = new Paragraph();
    private final Keyed<StageView, SealRow> trays;

    LatePanel(Desk desk, Contributions contributions, Running running) {
        this.desk = desk;
        this.contributions = contributions;
        Words words = desk.words();
        addClassNames("ck-stack", "ck-late");
        list = new Keyed<>(NoteView::id, n -> new LateRow(words, this::take), LateRow::show);
        trays = new Keyed<>(
                StageView::id,
                s -> new SealRow(
                        words, id -> desk.steering().attempt(() -> running.seal(desk.staff(), desk.workshop(), id))),
                (row, s) -> row.show(s));
        empty = new Paragraph(words.t("late.empty"));
        Section shut = new Section(new H3(words.t("late.trays")), Controls.meta(words.t("late.trays.why")), trays);
        shut.addClassName("ck-stack");
        add(Controls.meta(words.t("late.why")), empty, hidden, list, shut);
    }

    private void take(UUID note) {
        desk.steering().attempt(() -> contributions.takeFromTray(desk.staff(), desk.workshop(), note));
    }

    @Override
    public void show(Now now) {
        List<NoteView> notes = contributions.tray(desk.staff(), desk.workshop());
        int unseen = Math.max(0, now.late() - notes.size());
        empty.setVisible(notes.isEmpty() && unseen == 0);
        hidden.setVisible(unseen > 0);
        hidden.setText(desk.words().n("late.hidden", unseen));
        list.show(notes);
        trays.show(now.workshop().stages().stream()
                .filter(s -> now.kind(s).takesNotes() && s.state() == StageState.CLOSED)
                .toList());
    }
}
